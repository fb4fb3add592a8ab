using Parley.Lab.Evaluation;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Tests.Evaluation;

public class RawTextTests
{
    [Theory]
    [InlineData("a", "a\n")]
    [InlineData("a b", "a b\n")]
    [InlineData("a ¶b c", "a\n\nb c\n")]
    [InlineData("a b c d e f g", "a b c d e f\n\ng\n")]
    [InlineData("a b c d e f", "a b c d e f\n\n\n")] // as the reference has it
    public void Sentences_to_paragraphs(string sentences, string expected) => Assert.Equal(expected, RawText.Of(
        sentences.Split(' ').Select(text => new GoldSentence("", text.TrimStart('¶'), text[0] == '¶', [], []))));
}
