using Parley.Tagging.Grammar;
using Parley.Text;

namespace Parley.Tagging.Tests.Grammar;

public class AgreementTests
{
    [Theory]
    [InlineData("1:nsubj:2 0:aux:2 0:root:-1", 1, "1")]
    [InlineData("0:nsubj:2 0:aux:2 0:root:-1", 1, "3")]
    [InlineData("0:nsubj:1 0:root:-1 0:conj:1", 2, "3")]
    [InlineData("0:root:-1 0:obj:0", 0, null)]
    [InlineData("2:nsubj:pass:1 0:root:-1", 1, "2")]
    public void The_subject_tells_the_person(string sentence, int verb, string? expected)
    {
        string[][] parts = [.. sentence.Split(' ').Select(word => word.Split(':'))];
        Word[] words = [.. parts.Select((part, i) => new Word(i, new TextSpan(i, i + 1))
        {
            Relation = string.Join(':', part[1..^1]),
            Features = part[0] == "0" ? Features.None : new Features("Person=" + part[0]),
        })];
        int[] heads = [.. parts.Select(part => int.Parse(part[^1], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(expected, Agreement.PersonOfSubject(words, heads, verb));
    }
}
