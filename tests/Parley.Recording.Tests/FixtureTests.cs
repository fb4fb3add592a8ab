using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

/// <summary>Records of every schema that ever stood are brought up to date: nothing of them is lost, all of it is found.</summary>
/// <param name="fixture">What a Parley of that time wrote, in <c>Fixtures/</c>.</param>
public abstract class FixtureTests(Store store, string fixture, int articles, int statements) : RecordTests(store)
{
    protected static string Fixture(string name) => Path.Join(Repository, "tests", "Parley.Recording.Tests", "Fixtures", name);

    /// <summary>Puts the file where the record is.</summary>
    protected abstract void Place(string file);

    [Fact]
    public void All_of_it_is_there_and_in_order()
    {
        Place(Fixture(fixture));
        string[] before = [.. Lines()];
        using SqlRecord record = Open();
        Assert.Equal(before, Lines());
        Assert.Equal(new RecordCounts(articles, statements), record.Count());
        RecordedStatement[] all = [.. record.Find(new StatementQuery())];
        Assert.Equal(Rows<string>("SELECT id FROM statements").Order(StringComparer.Ordinal), all.Select(found => found.Statement.Id).Order(StringComparer.Ordinal));
        Assert.Equal(all.Select(Day).OrderDescending(), all.Select(Day));
        foreach (IGrouping<string, RecordedStatement> article in all.GroupBy(found => found.Article.Id))
            Assert.Equal(article.OrderBy(found => found.Statement.Attribution.Content[0].Start).Select(Show), article.Select(Show));
        Assert.All(all, found => Assert.Contains(found.Statement.Id, record.WithId(found.Statement.Id).Select(same => same.Statement.Id)));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Every_statement_is_found_by_its_words()
    {
        Place(Fixture(fixture));
        using SqlRecord record = Open();
        foreach (RecordedStatement found in record.Find(new StatementQuery()))
        {
            string content = string.Join(' ', found.Statement.Attribution.Content.Select(span => span.In(found.Article.Text).ToString()));
            var query = new StatementQuery(Speaker: found.Statement.Attribution.Source?.Name, Words: Words(content));
            Assert.Contains(found.Statement.Id, record.Find(query).Select(same => same.Statement.Id));
        }
    }

    [Fact]
    public void It_is_written_to_and_opened_again()
    {
        Place(Fixture(fixture));
        ArticleReading reading = Says("Beck", "Der Hafen von Görlitz ist zu.");
        StatedPlace place = new("Görlitz", "geo:1", "DE", 51.15, 14.98, [Span(reading.Article.Text, "Görlitz")]);
        reading = reading with { Statements = [reading.Statements[0] with { Places = [place] }] };
        using (SqlRecord record = Open())
            Assert.Equal([Written.Added], record.Write([reading], Reader));
        using IRecord again = OpenExisting();
        Assert.Equal(Show(reading.Statements[0]), Show(Assert.Single(again.Find(new StatementQuery { Place = "goerlitz" })).Statement));
        Assert.Empty(again.Check());
    }

    // What no step may change.
    private IEnumerable<string> Lines() => Rows<string>(
        """
        SELECT s.id || ' ' || s.position || ' ' || s.kind || ' ' || coalesce(s.name, '') || ' ' || coalesce(s.act, '') || ' ' || coalesce(s.issues, '')
            || ' ' || coalesce(s.date, '') || ' ' || coalesce(s.numbers, '') || ' ' || x.part || ' ' || x.start || ' ' || x."end" || ' ' || x.exact || ' ' || a.reader
        FROM statements s JOIN spans x ON x.statement_key = s.key JOIN articles a ON a.id = s.article_id ORDER BY s.key, x.part, x.n
        """).Concat(Rows<string>("SELECT article_id || path || coalesce(title, '') || coalesce(published, '') || shown FROM appearances ORDER BY article_id, path"))
            .Concat(Rows<string>("SELECT id || text FROM articles ORDER BY id"));

    private static DateOnly Day(RecordedStatement found) => found.Article.Published?.First ?? DateOnly.MinValue;
}

public abstract class SqliteFixtureTests(string fixture, int articles, int statements) : FixtureTests(new SqliteStore(), fixture, articles, statements)
{
    protected override void Place(string file) => File.Copy(file, Store.Name);
}

public sealed class SqliteFixture1Tests() : SqliteFixtureTests("record-1.db", 4, 53);

public sealed class SqliteFixture2Tests() : SqliteFixtureTests("record-2.db", 5, 74);

public sealed class SqliteFixture3Tests() : SqliteFixtureTests("record-3.db", 3, 46);

public sealed class SqliteFixture4Tests() : SqliteFixtureTests("record-4.db", 3, 48);

public abstract class PostgresFixtureTests(PostgresTests tests, string fixture, int articles, int statements) : FixtureTests(new PostgresStore(tests.Server), fixture, articles, statements)
{
    // As pg_dump --inserts writes it.
    protected override void Place(string file) => Run(File.ReadAllText(file));
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresFixture1Tests(PostgresTests tests) : PostgresFixtureTests(tests, "record-1.sql", 5, 74);

[Collection(PostgresCollection.Name)]
public sealed class PostgresFixture2Tests(PostgresTests tests) : PostgresFixtureTests(tests, "record-2.sql", 3, 46);

[Collection(PostgresCollection.Name)]
public sealed class PostgresFixture3Tests(PostgresTests tests) : PostgresFixtureTests(tests, "record-3.sql", 3, 48);
