namespace Parley.Lab.Tests.Commands;

public class CommandTests
{
    [Theory]
    [InlineData(2, "Option '--data' is required. See: parley-lab --help", "eval", "de")]
    [InlineData(2, "'xx' is not one of de, en, identification. See: parley-lab --help", "eval", "xx", "--data", ".")]
    [InlineData(2, "'xx' is not one of de, en, identification. See: parley-lab --help", "train", "xx", "--data", ".")]
    [InlineData(2, "Unrecognized command or argument 'measure'. See: parley-lab --help", "measure")]
    [InlineData(1, "no folder of corpora 'nowhere'; give the one that holds ud/, ner/, lexicon/ and langid/ with --data", "train", "de", "--data", "nowhere")]
    [InlineData(1, "no file 'langid/*.txt' in '.'; give the folder of corpora that has it with --data", "train", "identification", "--data", ".")]
    public void A_mistake_is_one_line(int code, string expected, params string[] args)
    {
        (int found, string output, string errors) = Lab.Run(args);
        Assert.Equal((code, "", $"parley-lab: {expected}\n"), (found, output, errors));
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    public void Without_a_command_it_shows_its_help(params string[] args)
    {
        (int code, string output, _) = Lab.Run(args);
        Assert.Equal(0, code);
        Assert.All((string[])["train", "eval", "score", "raw"], command => Assert.Contains($"  {command} <", output, StringComparison.Ordinal));
    }

    [Fact]
    public void Scores_a_file_and_prints_its_raw_text()
    {
        using var folder = new TemporaryFolder();
        string gold = folder.Write("gold.conllu", ["# text = Gut so", .. Treebank.Lines("Gut:ADJ:0:root so:ADV:1:advmod")]);
        Assert.Equal("Gut so\n", Lab.Run("raw", gold).Output);
        Assert.StartsWith("tokens 1.0000  sentences 1.0000  words 1.0000  upos 1.0000", Lab.Run("score", gold, gold).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_different_texts_are_refused()
    {
        using var folder = new TemporaryFolder();
        string gold = folder.Write("gold.conllu", Treebank.Lines("a:X:0:root")), system = folder.Write("system.conllu", Treebank.Lines("b:X:0:root"));
        (int code, _, string errors) = Lab.Run("score", gold, system);
        Assert.Equal(1, code);
        Assert.StartsWith("parley-lab: the texts differ from character 0", errors, StringComparison.Ordinal);
    }
}
