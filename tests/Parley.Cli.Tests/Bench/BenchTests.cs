using Parley.Cli.Bench;

namespace Parley.Cli.Tests.Bench;

public sealed class BenchTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n", 0)]
    [InlineData("one", 1)]
    [InlineData(" one  two\nthree\t", 3)]
    [InlineData("»Nein«, sagte Beck – nie.", 5)]
    public void Words_are_parted_by_white_space(string text, int expected) => Assert.Equal(expected, Volume.CountWords(text));

    [Fact]
    public void Prints_its_figures_and_records_nothing()
    {
        using var place = new Workplace();
        place.Write("a.txt", "Laut Beck sinkt die Steuer im nächsten Jahr, und der Hafen bleibt offen.\n");
        Outcome outcome = place.Run("bench", "a.txt", "--threads", "1");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Matches(@"^articles +1, 13 words, \d+ statements, 0 failed\n", outcome.Output);
        Assert.Matches(@"\nbest of 5 +\d+ articles/s, \d+ words/s\nmedian of 5 +\d+ articles/s, \d+ words/s\npeak memory +\d+ MiB\n$", outcome.Output);
        Assert.Equal(["a.txt"], Directory.GetFileSystemEntries(place.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void What_cannot_be_read_is_told_once_and_not_measured()
    {
        using var place = new Workplace();
        place.Write("empty.txt", "");
        Outcome alone = place.Run("bench", "empty.txt");
        Assert.Equal((1, ""), (alone.Code, alone.Output));
        Assert.StartsWith("parley: empty.txt: ", Assert.Single(alone.ErrorLines), StringComparison.Ordinal);
        place.Write("a.txt", "Laut Beck sinkt die Steuer im nächsten Jahr, und der Hafen bleibt offen.\n");
        Outcome beside = place.Run("bench", ".", "--threads", "1");
        Assert.Equal((1, 1), (beside.Code, beside.ErrorLines.Length));
        Assert.StartsWith("articles     1, 13 words", beside.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.txt")]
    [InlineData("gone/*.txt")]
    public void A_bad_path_is_one_line_and_1(string path)
    {
        using var place = new Workplace();
        Outcome outcome = place.Run("bench", path);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith($"parley: {path}: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
