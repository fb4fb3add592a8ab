using Parley.Text;

namespace Parley.Linking.Tests.Sketching;

public sealed class SketchKeysTests
{
    private const string Troops = "Norland zieht seine Truppen aus dem Hafen von Veldt ab", Grain = "Frachter laden wieder Weizen an der Mole von Orlin", OtherWords = "Nobody will stay there";

    [Theory]
    [InlineData(Troops, Troops, true)]
    [InlineData(Troops, "Aus dem Hafen von Veldt zieht Norland seine Truppen ab", true)]
    [InlineData(Troops, Grain, false)]
    [InlineData("Wir kommen", "Wir kommen", false)]
    [InlineData("Beck zahlt", "Beck zahlt", false)]
    public void The_same_words_share_a_key(string content, string other, bool expected) => Check(Named("a", content), Named("b", other), expected);

    // The words stand in another order, so that no passage is shared.
    [Theory]
    [InlineData("de", true)]
    [InlineData("en", false)]
    public void The_same_words_in_two_languages_share_none(string language, bool expected) =>
        Check(Readings.Of("a", "de", null, Nobody("Norland zieht Truppen Hafen Veldt")), Readings.Of("b", language, null, Nobody("Veldt Truppen Norland Hafen zieht")), expected);

    [Theory]
    [InlineData("vera-adler", "vera-adler", "withdrawal", "2031-09-10", "2031-09-10", true)]
    [InlineData("vera-adler", "burg", "withdrawal", "2031-09-10", "2031-09-10", true)]
    [InlineData("karl-hafen", "norland", "withdrawal", "2031-09-10", "2031-09-10", true)]
    [InlineData("vera-adler", "anton-beck", "withdrawal", "2031-09-10", "2031-09-10", false)]
    [InlineData("vera-adler", "vera-adler", "grain", "2031-09-10", "2031-09-10", false)]
    [InlineData("vera-adler", "vera-adler", "withdrawal", "2031-09-10", "2031-09-18", false)]
    [InlineData("vera-adler", "vera-adler", "withdrawal", "2031-09-18", "2031-09-10", false)]
    public void Who_speaks_about_an_issue_within_days_shares_a_key(string actor, string other, string issue, string day, string otherDay, bool expected) =>
        Check(
            Readings.Of("a", "de", day, new Line(Troops) { Actor = actor }),
            Readings.Of("b", "en", otherDay, new Line(OtherWords) { Actor = other, Issues = [issue] }),
            expected);

    // Whatever the first day is: the borders of what is counted together are not seen.
    [Fact]
    public void Three_days_apart_is_near_and_eight_are_far()
    {
        for (int n = 1; n <= 9; n++)
        {
            ArticleReading one = Readings.Of("a", "de", $"2031-09-0{n}", new Line(Troops));
            for (int apart = 0; apart <= 3; apart++)
                Check(one, Readings.Of("b", "en", $"2031-09-{n + apart:00}", new Line(OtherWords)), true);
            Check(one, Readings.Of("b", "en", $"2031-09-{n + 8:00}", new Line(OtherWords)), false);
        }
    }

    // Weeks later, and in another language: two rare words of one speaker.
    [Theory]
    [InlineData("A convoy with hostages", World.Minister, true)]
    [InlineData("A convoy with hostages", World.Foreigner, false)]
    [InlineData("The wheat will be loaded at night", World.Minister, false)]
    public void Who_says_it_again_in_other_words_shares_a_key(string content, string actor, bool expected) => Check(
        Readings.Of("a", "de", "2031-09-10", new Line("Konvoi mit Geiseln") { Issues = [] }),
        Readings.Of("b", "en", "2031-09-28", new Line(content) { Actor = actor, Issues = [] }), expected);

    [Fact]
    public void A_local_speaker_is_known_by_the_sound_of_the_name() => Check(
        Readings.Of("a", "de", "2031-09-10", new Line(Troops) { Actor = Readings.Local, Name = "Juri Tschumak" }),
        Readings.Of("b", "en", "2031-09-11", new Line(OtherWords) { Actor = Readings.Local, Name = "Yuri Chumak" }), true);

    [Fact]
    public void The_issue_of_what_is_about_none_makes_no_key() => Check(
        Readings.Of("a", "de", "2031-09-10", new Line(Troops) { Issues = [Readings.OtherIssue] }),
        Readings.Of("b", "en", "2031-09-10", new Line(OtherWords) { Issues = [Readings.OtherIssue] }), false);

    [Fact]
    public void The_same_address_is_a_key()
    {
        ArticleReading one = Named("a", Troops), other = Named("b", Grain);
        Check(
            one with { Article = one.Article with { Url = "https://www.hafen.example/a?utm_source=x" } },
            other with { Article = other.Article with { Url = "http://hafen.example/a" } }, true);
    }

    [Fact]
    public void Their_order_is_not_that_of_the_statements()
    {
        Line[] lines = [new(Troops), new(Grain) { Issues = ["grain"] }, new("Orlin liefert im Winter wieder Kohle") { Actor = World.Foreigner }];
        // The passages of a text are of its order: they are made of one without words here.
        long[] Keys(IEnumerable<Line> all) => [.. Parley.Linking.Sketching.SketchKeys.Of(Readings.Of("a", "de", "2031-09-10", [.. all]).Sketch() with { Print = Parley.Linking.Copies.ArticleFingerprint.Of(new Article("a", "")) }, Readings.Weights)];
        Assert.Equal(Keys(lines), Keys(lines.Reverse()));
        Assert.Equal(43, Keys(lines).Length);
    }

    [Fact]
    public void They_ascend_and_each_stands_once()
    {
        long[] keys = [.. Readings.Of("a", "de", "2031-09-10", new Line(Troops), new Line(Troops)).Mark().Keys];
        Assert.Equal(keys.Distinct().Order(), keys);
    }

    private static void Check(ArticleReading one, ArticleReading other, bool expected)
    {
        Assert.Equal(expected, one.Mark().Keys.Intersect(other.Mark().Keys).Any());
        Assert.Equal(expected, other.Mark().Keys.Intersect(one.Mark().Keys).Any());
    }

    private static ArticleReading Named(string path, string content) => Readings.Of(path, "de", null, Nobody(content));

    private static Line Nobody(string content) => new(content) { Actor = null, Act = null, Issues = [] };
}
