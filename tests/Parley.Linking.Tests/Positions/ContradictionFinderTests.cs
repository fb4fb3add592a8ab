using Parley.Linking.Actors;
using Parley.Linking.Positions;
using Parley.Text;

namespace Parley.Linking.Tests.Positions;

public sealed class ContradictionFinderTests
{
    private const string Denied = "Es gibt keinen Vertrag mit der Orlin-Werft", Told = "Orlin baut uns drei Frachter";

    private static readonly ContradictionFinder finder = new(Readings.Languages, ["deny"]);

    [Theory]
    [InlineData("de", Told, "Orlin")]
    [InlineData("en", "The shipyard of Orlin builds three freighters", "Orlin")]
    [InlineData("de", "Die Werft in Orlin baut Frachter", "Orlin Werft")]
    [InlineData("de", "Wir bauen drei Frachter", null)]
    public void A_denial_and_a_statement_share_a_rare_name(string language, string content, string? expected) =>
        Assert.Equal(expected, Found(Denial(), Said(content, language)));

    [Fact]
    public void Of_different_speakers_it_is_none() => Assert.Null(Found(Denial(), Said(Told, "de", World.Foreigner)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    [InlineData(-120, true)]
    [InlineData(-121, false)]
    public void It_is_sought_within_a_hundred_and_twenty_days(int days, bool expected) =>
        Assert.Equal(expected, Found(Denial(), Said(Told) with { Day = Denial().Day!.Value.AddDays(days) }) is not null);

    [Fact]
    public void A_name_that_many_say_is_none() => Assert.Null(Found([Denial(), Said(Told), .. Enumerable.Range(0, 10).Select(n => Said(Told, "de", World.Foreigner, $"m{n}"))]));

    [Fact]
    public void Two_denials_do_not_contradict() => Assert.Null(Found(Denial(), Utter("b", "de", new Line(Told) { Act = "deny" })));

    [Fact]
    public void What_is_not_denied_contradicts_nothing() => Assert.Null(Found(Utter("a", "de", new Line(Denied) { Act = "deny", IsNegated = true }), Said(Told)));

    // Half of them is too few.
    [Theory]
    [InlineData("deny deny praise", true)]
    [InlineData("deny praise", false)]
    public void Most_reports_must_deny(string acts, bool expected)
    {
        Utterance[] reports = [.. acts.Split(' ').Select((act, n) => Utter($"a{n}", "de", new Line(Denied) { Act = act }))];
        Assert.Equal(expected, Found(reports[0] with { Reports = [.. reports.SelectMany(one => one.Reports)] }, Said(Told)) is not null);
    }

    // Words that are no names must be two, of one issue or of one article.
    [Theory]
    [InlineData("Weather permitting, freighters are being built", "withdrawal", "built freighters")]
    [InlineData("Weather permitting, freighters are being built", "grain", null)]
    [InlineData("Weather permitting, freighters are repaired", "withdrawal", null)]
    public void Rare_words_count_with_an_issue(string content, string issue, string? expected) => Assert.Equal(
        expected, Found(Utter("a", "en", new Line("No freighters were built") { Act = "deny" }), Utter("b", "en", new Line(content) { Issues = [issue] })));

    [Fact]
    public void A_speaker_of_both_reports_is_told_once()
    {
        Utterance denial = Denial(), other = Said(Told);
        Contradiction found = Assert.Single(finder.Find([denial, other, .. Others()]));
        Assert.Equal((World.Minister, denial, other), (found.Actor, found.Denial, found.Other));
    }

    [Fact]
    public void Nothing_said_contradicts_nothing() => Assert.Empty(finder.Find([]));

    private static Utterance Denial() => Utter("a", "de", new Line(Denied) { Act = "deny" });

    private static Utterance Said(string content, string language = "de", string actor = World.Minister, string path = "b") => Utter(path, language, new Line(content) { Actor = actor });

    private static Utterance Utter(string path, string language, Line line)
    {
        ArticleReading reading = Readings.Of(path, language, null, line);
        return new Utterance([Reported.Of(reading.Statements[0], reading.Article, language)], new Voice(World.State, VoiceRank.Office), new DateOnly(2031, 9, 10), [.. line.Issues], [], [line.Actor!], 1);
    }

    private static string? Found(params Utterance[] utterances) =>
        finder.Find([.. utterances, .. Others()]) is [var only, ..] ? string.Join(' ', only.Shared) : null;

    // A word is rare among many that do not have it.
    private static IEnumerable<Utterance> Others() => Enumerable.Range(0, 100).Select(n => Said("Im Nebel bleibt der Leuchtturm dunkel", "de", World.Foreigner, $"o{n}"));
}
