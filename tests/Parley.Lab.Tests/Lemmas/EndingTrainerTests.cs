using Parley.Lab.Lemmas;
using Parley.Lab.Lexicons;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Lab.Tests.Lemmas;

public sealed class EndingTrainerTests
{
    [Theory]
    [InlineData("fussed", "fuss")]
    [InlineData("Hoped", "hope")]
    [InlineData("skid", "skid")]
    public void The_longest_ending_counts_and_a_rare_one_is_none(string form, string expected)
    {
        var trainer = new EndingTrainer(fewest: 3);
        foreach (string pair in new[] { "passed pass", "missed miss", "tossed toss", "walked walk", "roped rope", "coped cope", "moped mope", "did do" })
            trainer.Add(7, pair.Split(' ')[0], RuleMaker.InAnyCase(pair.Split(' ')[0], pair.Split(' ')[1]));
        List<LemmaRule> rules = [Lemmatizer.NoRule];
        FormTable table = FormTable.Read(FormTable.Write(trainer.Entries(rule =>
        {
            rules.Add(rule);
            return (ushort)(rules.Count - 1);
        })));
        int found = EndingTable.Find(table, form, 7);
        Assert.Equal(expected, found == 0 ? form : rules[found].Apply(form));
        Assert.Equal(0, EndingTable.Find(table, form, 8));
    }
}
