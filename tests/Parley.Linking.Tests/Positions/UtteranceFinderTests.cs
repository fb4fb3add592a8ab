using Parley.Linking.Actors;
using Parley.Linking.Positions;
using Parley.Text;

namespace Parley.Linking.Tests.Positions;

public sealed class UtteranceFinderTests
{
    private static readonly UtteranceFinder finder = new(World.Actors, StanceRuleTests.Rule, Readings.OtherIssue);

    private static readonly Line line = new("Norland zieht seine Truppen aus Veldt ab") { Date = "2031-09-09" };

    private static readonly ArticleReading a = Article("a", "2031-09-10", line), b = Article("b", "2031-09-11", line), c = Article("c", "2031-09-12", line);

    [Fact]
    public void Echoes_are_one_utterance() => Assert.Equal("a b c: 3", Told(Find([a, b, c], [Echo(a, b), Echo(c, b)])));

    [Fact]
    public void A_copy_counts_once() => Assert.Equal("a b c: 2", Told(Find([a, b, c], [Echo(a, b), Echo(b, c)], (a, c))));

    [Fact]
    public void Two_reports_of_one_article_count_once()
    {
        ArticleReading twice = Article("a", "2031-09-10", line, line with { Content = "Die Truppen verlassen Veldt" });
        Assert.Equal("a a: 1", Told(finder.Find(Reports(twice), [new EchoLink(twice.Statements[0].Id, twice.Statements[1].Id, twice.Article.Id, EchoKind.Paraphrase, false, "")], [])));
    }

    [Fact]
    public void A_doubted_echo_is_another_utterance() => Assert.Equal("a: 1 | b: 1", Told(Find([a, b], [Echo(a, b) with { IsDoubted = true }])));

    [Fact]
    public void Echoes_and_copies_of_others_do_not_count() => Assert.Equal("a: 1 | c: 1", Told(Find([a, c], [Echo(a, b), Echo(b, c)], (a, b))));

    [Fact]
    public void A_report_that_is_given_twice_is_one() => Assert.Equal("a: 1", Told(Find([a, a], [])));

    [Fact]
    public void The_order_of_reports_does_not_matter() => Assert.Equal(Told(Find([a, b, c], [Echo(a, b)])), Told(Find([c, b, a], [Echo(b, a)])));

    [Theory]
    [InlineData(null)]
    [InlineData(Readings.Local)]
    [InlineData("nobody")]
    public void Unnamed_and_unknown_sources_are_left_out(string? actor) => Assert.Empty(Find([Article("a", "2031-09-10", line with { Actor = actor, Name = "Ein Diplomat" })], []));

    [Fact]
    public void What_has_no_day_is_there_without_one() => Assert.Null(Assert.Single(Find([Article("a", null, line with { Date = null })], [])).Day);

    [Fact]
    public void An_echo_lends_the_speaker()
    {
        ArticleReading unnamed = Article("n", "2031-09-10", line with { Actor = null });
        Utterance one = Assert.Single(Find([unnamed, b], [Echo(unnamed, b)]));
        Assert.Equal((new Voice(World.State, VoiceRank.Office), 2), (one.Voice, one.Articles));
    }

    [Fact]
    public void The_voice_is_that_of_the_day_and_of_most_reports()
    {
        ArticleReading bySpokesman = Article("s", "2031-09-10", line with { Actor = World.Spokesman }), former = Article("f", "2031-11-10", line with { Date = "2031-11-09" });
        Assert.Equal(VoiceRank.Office, Assert.Single(Find([a, b, bySpokesman], [Echo(a, b), Echo(a, bySpokesman)])).Voice.Rank);
        // Of as many the higher one.
        Assert.Equal(VoiceRank.Office, Assert.Single(Find([a, bySpokesman], [Echo(a, bySpokesman)])).Voice.Rank);
        Assert.Equal(new Voice(World.Minister, VoiceRank.Party), Assert.Single(Find([former], [])).Voice);
    }

    [Theory]
    [InlineData("2031-09-09", "2031-09-08", "2031-09-08")]
    [InlineData("2031-09-09", null, "2031-09-09")]
    [InlineData("2031-09", "2031-09-09", "2031-09-09")]
    [InlineData(null, null, "2031-09-10")]
    [InlineData("2031-09-20", null, "2031-09-10")]
    public void The_earliest_day_of_any_report_that_tells_one(string? date, string? otherDate, string expected)
    {
        ArticleReading one = Article("a", "2031-09-10", line with { Date = date }), other = Article("b", "2031-09-11", line with { Date = otherDate });
        Assert.Equal(Readings.Date(expected)!.Value.First, Assert.Single(Find([one, other], [Echo(one, other)])).Day);
    }

    [Fact]
    public void Issues_are_those_of_half_of_the_reports()
    {
        ArticleReading one = Article("a", "2031-09-10", line with { Issues = ["withdrawal", "grain", Readings.OtherIssue] }),
            other = Article("b", "2031-09-11", line with { Issues = ["withdrawal", Readings.OtherIssue] }), third = Article("c", "2031-09-12", line with { Issues = ["withdrawal", "aid"] });
        Assert.Equal(["grain", "withdrawal"], Assert.Single(Find([one, other], [Echo(one, other)])).Issues.AsEnumerable());
        Assert.Equal(["withdrawal"], Assert.Single(Find([one, other, third], [Echo(one, other), Echo(other, third)])).Issues.AsEnumerable());
    }

    [Theory]
    [InlineData("demand", "reject", "reject", Stance.Refuses)]
    [InlineData("demand", "praise", "praise", Stance.Wants)]
    [InlineData("reject", "demand", "praise", Stance.Refuses)]
    [InlineData("praise", "praise", "praise", null)]
    public void The_stance_is_that_of_most_reports(string act, string second, string third, Stance? expected)
    {
        ArticleReading[] all = [Article("a", "2031-09-10", line with { Act = act }), Article("b", "2031-09-11", line with { Act = second }), Article("c", "2031-09-12", line with { Act = third })];
        Assert.Equal(expected, Assert.Single(Find(all, [Echo(all[0], all[1]), Echo(all[1], all[2])])).On("withdrawal")?.Stance);
    }

    [Fact]
    public void The_best_report_has_a_date_of_its_own()
    {
        ArticleReading undated = Article("a", "2031-09-10", line with { Date = null });
        Assert.Equal("b", Assert.Single(Find([undated, b], [Echo(undated, b)])).Best.Article.Path);
        Assert.Equal("a", Assert.Single(Find([a, b], [Echo(a, b)])).Best.Article.Path);
    }

    private static ArticleReading Article(string path, string? published, params Line[] lines) => Readings.Of(path, "de", published, lines);

    private static IEnumerable<Reported> Reports(params ArticleReading[] readings) =>
        readings.SelectMany(reading => reading.Statements.Select(statement => Reported.Of(statement, reading.Article, reading.Language)));

    private static IReadOnlyList<Utterance> Find(ArticleReading[] readings, EchoLink[] echoes, params (ArticleReading One, ArticleReading Other)[] copies) =>
        finder.Find(Reports(readings), echoes, copies.Select(pair => (pair.One.Article.Id, pair.Other.Article.Id)));

    private static EchoLink Echo(ArticleReading one, ArticleReading other) => new(one.Statements[0].Id, other.Statements[0].Id, other.Article.Id, EchoKind.Verbatim, false, "");

    private static string Told(IReadOnlyList<Utterance> utterances) =>
        string.Join(" | ", utterances.Select(one => $"{string.Join(' ', one.Reports.Select(report => report.Article.Path))}: {one.Articles}"));
}
