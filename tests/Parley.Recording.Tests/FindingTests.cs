using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class FindingTests(Store store) : RecordTests(store)
{
    [Theory]
    [InlineData("hafen", true)]
    [InlineData("HAFEN", true)]
    [InlineData("häfen", false)]
    [InlineData("haf bleib", true)]
    [InlineData("bleibt Hafen", true)]
    [InlineData("afen", false)]
    [InlineData("hafen brücke", false)]
    [InlineData("nord-süd", true)]
    [InlineData("süd-nord", false)]
    [InlineData("hafen – !", true)]
    [InlineData("hafen OR brücke", false)]
    [InlineData("hafen NOT zu", false)]
    [InlineData("\"hafen", true)]
    [InlineData("haf*", true)]
    [InlineData("{speaker}: hafen", false)]
    [InlineData("(hafen) AND", false)]
    [InlineData("hafen\0", true)]
    [InlineData("beck", false)]
    public void Words_are_found_by_their_beginnings(string typed, bool found) =>
        Check(new StatementQuery(Words: Words(typed, isPrefix: true)), found);

    [Theory]
    [InlineData("hafen", true)]
    [InlineData("haf", false)]
    [InlineData("zu hafen", true)]
    [InlineData("hafen-bleibt", true)]
    [InlineData("bleibt-hafen", false)]
    [InlineData("hafen-zu", false)]
    public void Words_are_whole_and_phrases_in_order(string typed, bool found) => Check(new StatementQuery(Words: Words(typed)), found);

    [Theory]
    [InlineData("beck", true)]
    [InlineData("Beck Jürg", true)]
    [InlineData("juerg BECK", true)]
    [InlineData("Jürg van Beck", false)]
    [InlineData("Bec", false)]
    [InlineData("hafen", false)]
    [InlineData("beck) OR words:(hafen", false)]
    public void Speaker_finds_all_the_whole_words_of_a_name(string speaker, bool found) =>
        Check(new StatementQuery(Speaker: speaker), found);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("– »…«")]
    public void Names_without_letters_or_digits_cannot_be_searched_for(string words)
    {
        using SqlRecord record = Open();
        Assert.Contains("letters or digits", Assert.Throws<RecordException>(() => record.Find(new StatementQuery(Speaker: words))).Message, StringComparison.Ordinal);
        Assert.Throws<RecordException>(() => record.Find(new StatementQuery { Addressee = words }));
    }

    [Theory]
    [InlineData("2022-12-03", null, "2022-12-03", "2022-12-03", true)]
    [InlineData("2022-12-03", null, "2022-12-04", null, false)]
    [InlineData("2022-12-03", null, null, "2022-12-02", false)]
    [InlineData("2022-12-03", "2022-11-30", "2022-12-01", null, false)] // Said before it was printed.
    [InlineData("2022-12-03", "2022-11-30", null, "2022-11-30", true)]
    [InlineData("2022-12-03", "2022-11", "2022-11-15", "2022-11-16", true)]
    [InlineData("2022-12-03", "2022-11", "2022-12-01", null, false)]
    [InlineData("2022", null, "2022-05-05", "2022-05-05", true)]
    [InlineData("2022-12-03", "XXXX-11-30", "2022-12-01", null, true)] // Without its year it is not known.
    [InlineData(null, "2022-11-30", "2022-11-01", null, true)]
    [InlineData(null, null, "2000-01-01", null, false)]
    [InlineData(null, null, null, null, true)]
    public void Dates_fit_where_the_days_they_may_mean_overlap(string? published, string? said, string? since, string? until, bool found)
    {
        using SqlRecord record = Open();
        record.Write([Says("Beck", "Nein.", published: published, said: said)], Reader);
        var query = new StatementQuery(Since: Date(since)?.First, Until: Date(until)?.First);
        Assert.Equal(found, record.Find(query).Any());
    }

    [Fact]
    public void Undated_statements_that_only_the_date_leaves_out_are_counted()
    {
        using SqlRecord record = Open();
        record.Write([Says("Beck", "Nein.", "a"), Says("Beck", "Doch.", "b", said: "2022"), Says("Adler", "Nein, nein.", "c")], Reader);
        var since = new DateOnly(2022, 1, 1);
        Assert.Equal(2, record.CountUndated(new StatementQuery(Since: since)));
        Assert.Equal(1, record.CountUndated(new StatementQuery(Until: since, Speaker: "Beck")));
        Assert.Equal(0, record.CountUndated(new StatementQuery(Speaker: "Beck")));
    }

    [Fact]
    public void Kind_language_and_limit()
    {
        using SqlRecord record = Open();
        record.Write([Says("Beck", "Nein."), Says("Adler", "Doch.", "b.txt") with { Language = "en" }], Reader);
        Assert.Equal(2, record.Find(new StatementQuery(Kind: AttributionKind.Direct)).Count());
        Assert.Empty(record.Find(new StatementQuery(Kind: AttributionKind.FreeIndirect)));
        Assert.Equal("b.txt", Assert.Single(record.Find(new StatementQuery(Language: "en"))).Article.Path);
        Assert.Single(record.Find(new StatementQuery(Limit: 1)));
        Assert.Empty(record.Find(new StatementQuery(Limit: 0)));
    }

    [Fact]
    public void The_newest_come_first_the_undated_last_articles_of_a_day_by_their_numbers_and_in_the_order_of_the_text()
    {
        using SqlRecord record = Open();
        var two = new Article("d", "Beck sagte: Nein. Adler sagte: Doch.") { Published = Date("2022-12-03"), PublishedBasis = DateBasis.Url };
        ArticleReading[] readings =
        [
            Says("Beck", "eins", "b"), Says("Beck", "zwei", "a"), Says("Beck", "drei", "e", "2022-12-02"),
            Reading(two, Statement(two, "Beck | sagte | Nein"), Statement(two, "Adler | sagte | Doch")),
            Says("Beck", "fünf", "c", "2022-12-03"), Says("Beck", "sechs", "f", "2022"), Says("Beck", "sieben", "g", "XXXX-12"),
        ];
        record.Write(readings, Reader);
        // The number is of the article's id: whatever the order in which they were written.
        IEnumerable<string> expected = readings
            .OrderByDescending(reading => reading.Article.Published?.First)
            .ThenByDescending(reading => Convert.ToInt32(reading.Article.Id[..7], 16) % (1 << 27))
            .SelectMany(reading => reading.Statements.Select(statement => statement.Id));
        Assert.Equal(expected, record.Find(new StatementQuery()).Select(found => found.Statement.Id));
        Assert.Equal("f", record.Find(new StatementQuery()).ElementAt(4).Article.Path);
    }

    [Fact]
    public void What_is_written_meanwhile_is_not_found()
    {
        using SqlRecord record = Open();
        record.Write([Says("Beck", "eins", "a"), Says("Beck", "zwei", "b")], Reader);
        using (IEnumerator<RecordedStatement> found = record.Find(new StatementQuery()).GetEnumerator())
        {
            Assert.True(found.MoveNext());
            record.Write([Says("Beck", "zwei", "b") with { Statements = [] }, Says("Beck", "drei", "c")], "0.2.0 test");
            Assert.True(found.MoveNext());
            Assert.False(found.MoveNext());
        }
        Assert.Equal(["a", "c"], record.Find(new StatementQuery()).Select(found => found.Article.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_id_is_found_by_its_beginning()
    {
        using SqlRecord record = Open();
        ArticleReading reading = Says("Beck", "Nein.");
        Statement statement = reading.Statements[0];
        record.Write([reading with { Statements = [statement with { Id = "00ff0" }, statement with { Id = "00ff1" }, statement with { Id = "0100" }] }], Reader);
        string Ids(string prefix, int most = 9) => string.Join(' ', record.WithId(prefix, most).Select(found => found.Statement.Id));
        Assert.Equal("00ff0 00ff1", Ids("00FF"));
        Assert.Equal("00ff0 00ff1 0100", Ids("0"));
        Assert.Equal("00ff1", Ids("00ff1"));
        Assert.Equal("00ff0", Ids("0", 1));
        Assert.Equal("", Ids("00ff1a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("xyz")]
    [InlineData("00 ")]
    [InlineData("0%")]
    public void What_is_not_hexadecimal_is_no_id(string prefix)
    {
        using SqlRecord record = Open();
        Assert.Contains("no id", Assert.Throws<RecordException>(() => record.WithId(prefix)).Message, StringComparison.Ordinal);
    }

    private void Check(StatementQuery query, bool found)
    {
        using SqlRecord record = Open();
        record.Write([Says("Jürg Beck", "Der Hafen bleibt zu, Nord-Süd.")], Reader);
        Assert.Equal(found, record.Find(query).Any());
    }
}

public sealed class SqliteFindingTests() : FindingTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresFindingTests(PostgresTests tests) : FindingTests(new PostgresStore(tests.Server));
