using Parley.Linking.Sketching;

namespace Parley.Linking.Tests.Sketching;

public sealed class SketcherTests
{
    [Theory]
    [InlineData("2031-09-10", "2031-09-08", "2031-09-10")]
    [InlineData(null, "2031-09-08", "2031-09-08")]
    [InlineData("2031-09", "2031-09-08", "2031-09-08")]
    [InlineData(null, "2031-09", null)]
    [InlineData(null, null, null)]
    public void An_article_without_a_day_counts_as_of_the_last_thing_said_in_it(string? published, string? said, string? expected)
    {
        ArticleSketch sketch = Readings.Of("a", "de", published, new Line("Orlin wartet") { Date = said is null ? null : "2031-09-01" }, new Line("Beck zahlt") { Date = said }).Sketch();
        int? day = expected is null ? said is null ? null : Day("2031-09-01") : Day(expected);
        Assert.Equal(day, sketch.Published);
    }

    [Theory]
    [InlineData("2031-09-08", true)]
    [InlineData("2031-09", false)]
    [InlineData("2031", false)]
    [InlineData("XXXX-09-08", false)]
    public void Only_a_whole_date_is_a_day(string date, bool isDay) => Assert.Equal(isDay ? Day(date) : null, Only(new Line("Beck zahlt") { Date = date }).Date);

    [Theory]
    [InlineData(World.Minister, World.State)]
    [InlineData(World.Spokesman, World.State)]
    [InlineData(World.Seat, World.State)]
    [InlineData(World.Foreigner, World.OtherState)]
    [InlineData(World.Private, World.Private)]
    public void A_known_actor_speaks_for_his_party(string actor, string party)
    {
        StatementSketch sketch = Only(new Line("Beck zahlt") { Actor = actor, Date = "2031-09-08" });
        Assert.Equal((Hash.Of(actor), Hash.Of(party), false), (sketch.Speakers.Single(), sketch.Party, sketch.IsLocal));
    }

    [Fact]
    public void Somebody_whom_the_article_alone_knows_is_local()
    {
        StatementSketch sketch = Only(new Line("Beck zahlt") { Actor = Readings.Local, Name = "Juri Tschumak" });
        Assert.Equal((1, 0ul, true), (sketch.Speakers.Length, sketch.Party, sketch.IsLocal));
    }

    [Fact]
    public void Nobody_has_no_speakers() => Assert.Empty(Only(new Line("Beck zahlt") { Actor = null }).Speakers);

    [Fact]
    public void An_article_of_no_language_has_no_statements()
    {
        ArticleSketch sketch = Readings.Of("a", null, "2031-09-10", new Line("Beck zahlt")).Titled("Beck").Sketch();
        Assert.Equal((0ul, 0, 0), (sketch.Language, sketch.Title.Length, sketch.Statements.Length));
    }

    [Fact]
    public void An_article_of_very_many_statements_has_a_bounded_sketch()
    {
        var lines = Enumerable.Range(0, 5_000).Select(n => new Line($"Lager{n} liefert Weizen{n} nach Orlin{n}"));
        ArticleSketch sketch = Readings.Of("a", "de", "2031-09-10", [.. lines]).Sketch();
        Assert.Equal(Sketcher.MostStatements, sketch.Statements.Length);
        Assert.InRange(SketchKeys.Of(sketch, Readings.Weights).Length, 1, 8 + (4 * Sketcher.MostStatements));
    }

    [Theory]
    [InlineData("wort ")]
    [InlineData("der ")]
    [InlineData("a ")]
    [InlineData("7 ")]
    [InlineData("\u0301")]
    [InlineData("\uD800 ")]
    public void A_content_of_very_many_words_has_a_bounded_sketch(string word)
    {
        StatementSketch sketch = Only(new Line(string.Concat(Enumerable.Repeat(word, 100_000))));
        Assert.InRange(sketch.Terms.Length + sketch.Numbers.Length, 0, 200);
    }

    [Fact]
    public void A_word_without_an_end_is_one_word()
    {
        Term term = Assert.Single(Only(new Line(new string('x', 1_000_000))).Terms);
        Assert.Equal(10, term.Weight);
    }

    private static StatementSketch Only(Line line) => Readings.Of("a", "de", "2031-09-10", line).Sketch().Statements.Single();

    private static int Day(string date) => Readings.Date(date)!.Value.First!.Value.DayNumber;
}
