using Parley.Linking.Echoes;
using Parley.Linking.Sketching;
using Parley.Linking.Stories;
using Parley.Text;

namespace Parley.Linking.Tests.Stories;

public sealed class StoryScoreTests
{
    private static readonly Line[] lines =
    [
        new("Norland zieht seine Truppen bis Freitag aus dem Hafen von Veldt ab"),
        new("Frachter laden wieder Weizen an der Mole von Orlin") { Issues = ["grain"], Act = "offer" },
        new("Die Opfer der Flut erhalten Decken und Zelte") { Issues = ["aid"], Act = "accept" },
    ];

    private const string Title = "Norland verlässt Veldt";

    [Theory]
    [InlineData(2, 0, 0, null, null, false)]
    [InlineData(2, 0, 0, Title, "Veldt ist frei", true)]
    [InlineData(3, 0, 0, null, null, true)]
    [InlineData(3, 4, 0, null, null, true)]
    [InlineData(3, 5, 0, null, null, false)]
    [InlineData(3, 1, 3, null, null, true)]
    [InlineData(3, 1, 4, null, null, false)]
    [InlineData(2, 60, 0, Title, Title, false)]
    [InlineData(1, 0, 0, null, null, false)]
    [InlineData(1, 0, 0, Title, "Veldt ist frei", false)]
    [InlineData(1, 0, 0, Title, "Norland gibt Veldt auf", false)]
    [InlineData(1, 0, 30, Title, Title, false)]
    [InlineData(0, 0, 0, Title, Title, false)]
    public void One_story_by_what_is_fresh_and_shared(int shared, int apart, int saidBefore, string? title, string? otherTitle, bool expected)
    {
        var day = new DateOnly(2031, 9, 10);
        Line[] said = [.. lines.Take(shared).Select(line => line with { Date = Written(day.AddDays(-saidBefore)) })];
        Check(Of("a", Written(day), title, said), Of("b", Written(day.AddDays(apart)), otherTitle, said), expected);
    }

    [Fact]
    public void Two_languages_tell_one_story()
    {
        Line[] said = [.. lines.Select(line => line with { Date = "2031-09-09" })];
        ArticleReading english = Readings.Of(
            "b", "en", "2031-09-10", said[0] with { Content = "Norland will withdraw its soldiers from the port of Veldt" }, said[1] with { Content = "Freighters will load wheat in Orlin" });
        Check(Of("a", "2031-09-10", Title, said).Sketch(), english.Titled("Norland leaves Veldt").Sketch(), true);
    }

    [Fact]
    public void It_is_one_from_both_sides_where_the_days_of_what_was_said_differ()
    {
        ArticleSketch one = Of("a", "2031-09-10", null, [.. lines.Select(line => line with { Date = "2031-09-09" })]).Sketch();
        ArticleSketch other = Of("b", "2031-09-10", null, [.. lines.Select(line => line with { Date = "2031-08-20" })]).Sketch();
        Assert.Equal(StoryScore.Of(one, other, EchoFinder.Find(one, other, Readings.Weights)) is null, StoryScore.Of(other, one, EchoFinder.Find(other, one, Readings.Weights)) is null);
    }

    // Nobody knows when it appeared.
    [Fact]
    public void Without_a_day_there_is_no_story() => Check(Of("a", null, null, lines), Of("b", "2031-09-10", null, lines), false);

    [Fact]
    public void What_no_report_dates_is_taken_for_fresh() => Check(Of("a", "2031-09-10", null, lines), Of("b", "2031-09-10", null, lines), true);

    // A sentence that is repeated is one thing in common.
    [Fact]
    public void A_repeated_statement_counts_once() =>
        Check(Of("a", "2031-09-10", null, lines[0], lines[0], lines[0]), Of("b", "2031-09-10", null, lines[0]), false);

    [Fact]
    public void What_speaks_for_it_is_told()
    {
        ArticleSketch one = Of("a", "2031-09-10", Title, lines).Sketch(), other = Of("b", "2031-09-12", "Veldt ist frei", lines[..2]).Sketch();
        Assert.Equal("2 statements, 1 words of the titles, 2 days apart", StoryScore.Of(one, other, EchoFinder.Find(one, other, Readings.Weights)));
    }

    private static void Check(ArticleReading one, ArticleReading other, bool expected) => Check(one.Sketch(), other.Sketch(), expected);

    private static void Check(ArticleSketch one, ArticleSketch other, bool expected)
    {
        Assert.Equal(expected, StoryScore.Of(one, other, EchoFinder.Find(one, other, Readings.Weights)) is not null);
        Assert.Equal(expected, StoryScore.Of(other, one, EchoFinder.Find(other, one, Readings.Weights)) is not null);
    }

    private static ArticleReading Of(string path, string? published, string? title, params Line[] said)
    {
        ArticleReading reading = Readings.Of(path, "de", published, said);
        return title is null ? reading : reading.Titled(title);
    }

    private static string Written(DateOnly day) => $"{day:yyyy-MM-dd}";
}
