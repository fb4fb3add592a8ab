using System.Diagnostics;
using Parley.Lab.Evaluation;
using Xunit.Abstractions;

namespace Parley.Lab.Tests.Evaluation;

public class Conll18Tests(ITestOutputHelper output)
{
    private const string Gold = "Wir:PRON:2:nsubj gehen:VERB:0:root:Mood=Ind zum>zu:ADP:5:case+dem:DET:5:det See:NOUN:2:obl .:PUNCT:2:punct / Sie:PRON:3:nsubj sei:AUX:3:cop:Mood=Sub:sein müde:ADJ:0:root";

    private const string Other = "Wir:PRON:2:nsubj gehen:VERB:0:root:Mood=Ind zum:ADP:4:case See:NOUN:2:obj .:PUNCT:2:punct Sie:PRON:2:nsubj / sei:AUX:2:cop:Mood=Ind:seien mü:ADJ:0:root de:X:2:dep";

    [Fact]
    public void The_gold_itself_is_perfect()
    {
        Conll18Score score = Conll18.Score(Treebank.Of(Gold), Treebank.Of(Gold));
        Assert.Equal(new Conll18Score(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), score);
    }

    [Fact]
    public void Figures_as_counted_by_hand()
    {
        Conll18Score score = Conll18.Score(Treebank.Of(Gold), Treebank.Of(Other));
        // Tokens: 8 in the gold, 9 here, 7 the same (müde is cut in two). No sentence is the same.
        Assert.Equal(F1(7, 9, 8), score.Tokens);
        Assert.Equal(0, score.Sentences);
        // Words: 9 and 9; neither zum nor müde can be aligned, so that Wir gehen See . Sie sei are.
        Assert.Equal(F1(6, 9, 9), score.Words);
        Assert.Equal(F1(6, 9, 9), score.Upos);
        Assert.Equal(F1(5, 9, 9), score.Lemma);
        // Sie and sei hang on müde, which is not aligned.
        Assert.Equal(F1(4, 9, 9), score.Uas);
        Assert.Equal(F1(3, 9, 9), score.Las);
        Assert.Equal(0.5, score.Mood);
        Assert.Equal(0, score.Subjunctives);
    }

    [Theory]
    [InlineData("zum>zu:ADP:0:root+dem:DET:1:det", "zum>zu:ADP:0:root+der:DET:1:det", 1)] // as many on both sides: one by one
    [InlineData("zum>zu:ADP:0:root+dem:DET:1:det", "zum>zu:ADP:0:root+x:X:1:dep+dem:DET:1:det", 0.8)] // else by their forms
    [InlineData("zum>zu:ADP:0:root+dem:DET:1:det", "zum:ADP:0:root", 0)]
    [InlineData("Haus:NOUN:0:root", "HAUS:NOUN:0:root", 1)]
    public void Words_of_a_contraction_are_aligned(string gold, string system, double expected) =>
        Assert.Equal(expected, Conll18.Score(Treebank.Of(gold), Treebank.Of(system)).Words, 4);

    [Fact]
    public void Subtypes_of_relations_do_not_count() =>
        Assert.Equal(1, Conll18.Score(Treebank.Of("a:X:0:root b:X:1:acl"), [Treebank.Of("a:X:0:root b:X:1:acl")[0] with { Words = [.. Treebank.Of("a:X:0:root b:X:1:acl")[0].Words.Select(word => word with { Relation = word.Relation + ":relcl" })] }]).Las);

    [Fact]
    public void Another_text_is_refused() =>
        Assert.StartsWith("the texts differ from character 3", Assert.Throws<FormatException>(() => Conll18.Score(Treebank.Of("Haus:X:0:root"), Treebank.Of("Hau:X:0:root"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(Gold, Other)]
    [InlineData(Other, Gold)]
    [InlineData(Gold, Gold)]
    public void The_reference_says_the_same(string gold, string system)
    {
        using var folder = new TemporaryFolder();
        string goldFile = folder.Write("gold.conllu", Treebank.Lines(gold)), systemFile = folder.Write("system.conllu", Treebank.Lines(system));
        if (Reference(goldFile, systemFile) is not { } expected)
        {
            output.WriteLine("skipped: the reference scorer, or python3, is not beside the repository");
            return;
        }
        string own = Conll18.Score(Treebank.Of(gold), Treebank.Of(system)).ToString();
        // The reference has no figure for whole feature sets.
        Assert.Equal(expected, string.Join("  ", own.Split("  ").Where(figure => !figure.StartsWith("feats", StringComparison.Ordinal))));
    }

    private static double F1(int hits, int system, int gold) => Conll18.F1(hits, system, gold);

    private static string? Reference(string gold, string system)
    {
        if (Shared.Find("tools/score_ud.py") is not { } script || !File.Exists("/usr/bin/python3"))
            return null;
        using Process process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, gold, system]) { RedirectStandardOutput = true })!;
        string figures = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return figures;
    }
}
