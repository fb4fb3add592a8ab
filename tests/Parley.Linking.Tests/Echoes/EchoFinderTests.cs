using Parley.Linking.Echoes;
using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Tests.Echoes;

public sealed class EchoFinderTests
{
    private const string Said = "Norland zieht seine Truppen bis Freitag aus dem Hafen von Veldt ab";

    private static readonly Line line = new(Said) { Date = "2031-09-09" };

    [Theory]
    [InlineData("de", Said, EchoKind.Verbatim)]
    [InlineData("de", "Aus dem Hafen von Veldt zieht Norland bis Freitag seine Truppen ab", EchoKind.Verbatim)]
    [InlineData("de", "Die Truppen werden den Hafen von Veldt verlassen", EchoKind.Paraphrase)]
    [InlineData("de", "Man werde Veldt den Fischern wiedergeben", EchoKind.Paraphrase)]
    [InlineData("en", "Norland will withdraw its soldiers from the port of Veldt", EchoKind.Translation)]
    [InlineData("en", "The soldiers will leave Veldt", EchoKind.Translation)]
    [InlineData("en", "The soldiers will leave the port", EchoKind.Translation)]
    public void A_statement_of_one_speaker_is_found_again(string language, string content, EchoKind? expected) =>
        Assert.Equal(expected, Links(Of("a", line), Readings.Of("b", language, "2031-09-10", line with { Content = content })).SingleOrDefault()?.Kind);

    [Fact]
    public void A_number_is_enough_in_common_for_two_languages() =>
        Assert.Equal(EchoKind.Translation, Assert.Single(Links(
            Of("a", line with { Content = "Bis Freitag gehen 3.000 Soldaten" }), Readings.Of("b", "en", "2031-09-10", line with { Content = "By Friday 3,000 troops will leave" }))).Kind);

    [Theory]
    [InlineData(World.Minister, false)]
    [InlineData(World.Seat, false)]
    [InlineData(World.Spokesman, false)]
    [InlineData(World.Foreigner, true)]
    [InlineData(World.Private, true)]
    [InlineData(null, false)]
    public void The_same_words_are_an_echo_whoever_speaks(string? actor, bool isDoubted)
    {
        EchoLink link = Assert.Single(Links(Of("a", line), Of("b", line with { Actor = actor })));
        Assert.Equal((EchoKind.Verbatim, isDoubted, isDoubted), (link.Kind, link.IsDoubted, link.Why.Contains("other speaker", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_words_of_another_speaker_are_none() =>
        Assert.Empty(Links(Of("a", line), Of("b", line with { Actor = World.Foreigner, Content = "Die Truppen werden den Hafen von Veldt verlassen" })));

    // Few words are anybody's.
    [Theory]
    [InlineData("Beck zahlt", World.Minister, true)]
    [InlineData("Beck zahlt", World.Foreigner, false)]
    public void Few_words_are_an_echo_of_one_speaker_alone(string content, string actor, bool expected) =>
        Assert.Equal(expected, Links(Of("a", line with { Content = content }), Of("b", line with { Content = content, Actor = actor })).Any());

    [Fact]
    public void What_is_reported_before_it_was_said_is_no_echo()
    {
        Line later = line with { Content = "Die Truppen werden den Hafen von Veldt verlassen", Date = "2031-09-11" };
        Assert.Empty(Links(Of("a", line with { Date = null }), Readings.Of("b", "de", "2031-09-12", later)));
        Assert.Single(Links(Of("a", line with { Date = null }), Readings.Of("b", "de", "2031-09-12", later with { Date = "2031-09-10" })));
    }

    // Where the words are the same a day was read wrongly.
    [Fact]
    public void The_same_words_are_an_echo_though_the_days_cannot_be() =>
        Assert.Single(Links(Of("a", line), Readings.Of("b", "de", "2031-09-12", line with { Date = "2031-09-11" })));

    // Whatever the words mean: what is said a week later is said anew.
    [Theory]
    [InlineData("Man werde Veldt den Fischern wiedergeben")]
    [InlineData("Die Truppen werden den Hafen von Veldt verlassen")]
    public void Another_day_speaks_against_it(string content) =>
        Assert.Empty(Links(Of("a", line), Of("b", line with { Content = content, Date = "2031-09-02" })));

    [Fact]
    public void The_best_partner_is_taken()
    {
        Line near = line with { Content = "Die Truppen werden den Hafen von Veldt verlassen" }, far = line with { Content = "Zur Lage in Veldt werde man bald mehr mitteilen", Act = "statement", Issues = ["other"] };
        ArticleReading one = Of("a", line), other = Of("b", far, near);
        Assert.Equal(other.Statements[1].Id, Assert.Single(Links(one, other)).Other);
    }

    [Theory]
    [InlineData("Die Truppen werden den Hafen von Veldt verlassen", "same speaker, same day, same act, issue, names, words 0.")]
    [InlineData(Said, "same speaker, same day, same act, issue, names, words 1.00")]
    public void What_speaks_for_it_is_told(string content, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Links(Of("a", line), Of("b", line with { Content = content }))).Why, StringComparison.Ordinal);

    // More in common is never less of an echo.
    [Fact]
    public void Each_thing_in_common_adds_to_the_score()
    {
        Line other = line with { Content = "Die Truppen gehen aus Veldt fort" };
        float all = Score(line, other);
        Line[] less =
        [
            other with { Actor = World.Seat }, other with { Actor = null }, other with { Date = null }, other with { Date = "2031-09-03" }, other with { Act = "appeal" },
            other with { Issues = ["withdrawal", "grain"] }, other with { Issues = ["grain"] }, other with { Content = "Die Truppen gehen bald fort" },
        ];
        Assert.All(less, one => Assert.InRange(Score(line, one), float.MinValue, all - 0.1f));
        Line[] more = [other with { Content = other.Content + " am Hafen" }];
        Assert.All(more, one => Assert.InRange(Score(line, one), all + 0.1f, float.MaxValue));
        Assert.InRange(Score(line with { HasCondition = true }, other with { HasCondition = true }), all + 0.1f, float.MaxValue);
        Assert.InRange(Score(line with { Content = Said + ": 3000" }, other with { Content = other.Content + " 3000" }), all + 0.1f, float.MaxValue);
    }

    [Fact]
    public void Articles_without_statements_have_no_echo() => Assert.Empty(Links(Of("a"), Of("b", line)));

    private static ArticleReading Of(string path, params Line[] lines) => Readings.Of(path, "de", "2031-09-10", lines);

    private static float Score(Line one, Line other)
    {
        ArticleSketch a = Of("a", one).Sketch(), b = Of("b", other).Sketch();
        return EchoScore.Of(a, a.Statements[0], b, b.Statements[0], Readings.Weights)!.Value;
    }

    private static IEnumerable<EchoLink> Links(ArticleReading one, ArticleReading other) =>
        EchoFinder.Find(one.Sketch(), other.Sketch(), Readings.Weights).Select(echo => echo.Link).OfType<EchoLink>();
}
