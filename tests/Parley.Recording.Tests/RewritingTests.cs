using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class RewritingTests(Store store) : RecordTests(store)
{
    private static readonly ArticleReading Reading1 = Says("Beck", "Der Hafen ist zu.", "a.txt", "2022-12-03");

    [Fact]
    public void The_same_again_is_unchanged()
    {
        using (SqlRecord record = Open())
            record.Write([Reading1, Says("Adler", "Nein.", "b.txt")], Reader);
        using (SqlRecord record = Open())
            Assert.Equal([Written.Unchanged, Written.Unchanged], record.Write([Reading1, Says("Adler", "Nein.", "b.txt")], Reader));
    }

    [Fact]
    public void The_same_text_twice_in_a_batch_by_two_readings_is_written_once()
    {
        using SqlRecord record = Open();
        ArticleReading later = At("b.txt", "2022-12-01");
        Assert.Equal([Written.Added, Written.Updated], record.Write([Reading1, later], Reader));
        Assert.Equal(new RecordCounts(1, 1), record.Count());
        Assert.Single(record.Find(new StatementQuery(Words: Words("hafen"))));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Another_reader_replaces_the_statements()
    {
        using SqlRecord record = Open();
        record.Write([Reading1], Reader);
        Statement shorter = Statement(Reading1.Article, "Beck | sagte | Hafen ist zu");
        Assert.Equal([Written.Updated], record.Write([Reading1 with { Statements = [shorter], Language = "en" }], "0.2.0 test"));
        RecordedStatement only = Assert.Single(record.Find(new StatementQuery()));
        Assert.Equal((shorter.Id, "en"), (only.Statement.Id, only.Language));
        Assert.Empty(record.Find(new StatementQuery(Words: Words("der"))));
        Assert.Single(record.Find(new StatementQuery(Words: Words("hafen"))));
        Assert.Equal([Written.Unchanged], record.Write([Reading1], "0.2.0 test"));
    }

    [Fact]
    public void The_same_text_at_a_second_path_is_kept_and_the_earliest_is_shown()
    {
        using SqlRecord record = Open();
        ArticleReading earlier = At("z.txt", "2022-12-01"), undated = At("0.txt", null);
        Assert.Equal([Written.Added, Written.Updated, Written.Updated], record.Write([Reading1, earlier, undated], Reader));
        Assert.Equal([Written.Unchanged, Written.Unchanged, Written.Unchanged], record.Write([undated, earlier, Reading1], Reader));
        Assert.Equal("z.txt", Assert.Single(record.Find(new StatementQuery())).Article.Path);
        Assert.Equal("0.txt,a.txt,z.txt", Ask<string>("SELECT string_agg(path, ',' ORDER BY path) FROM appearances"));
    }

    [Theory]
    [InlineData(null, null, "2022-12-01", "Text", "2022-12-01")] // What was not known is filled in.
    [InlineData("2022-12-01", "Text", null, null, "2022-12-01")] // What is known stays.
    [InlineData("2022-12-01", "Text", "2022-12-02", "Given", "2022-12-02")]
    [InlineData("2022-12-02", "Given", "2022-12-01", "Text", "2022-12-02")] // What the user said stands against what was found.
    [InlineData("2022-12-02", "Given", "2022-12-03", "Given", "2022-12-03")]
    [InlineData("2022-12-02", "Url", "2022-12-03", "JsonLd", "2022-12-03")]
    public void Reading_a_path_again_completes_what_is_known(string? date, string? basis, string? later, string? laterBasis, string expected)
    {
        using SqlRecord record = Open();
        record.Write([Reading(Dated(date, basis) with { Title = "Alt", Outlet = "Blatt" })], Reader);
        record.Write([Says("Beck", "Der Hafen ist zu.") is var said ? said with { Article = Dated(later, laterBasis) with { Title = "Neu", Url = "x" } } : said], Reader);
        Assert.Equal($"{expected} Neu Blatt x", Ask<string>("SELECT published || ' ' || title || ' ' || outlet || ' ' || url FROM appearances"));
    }

    [Fact]
    public void Statements_are_read_with_the_date_that_is_shown()
    {
        using SqlRecord record = Open();
        ArticleReading undated = At("a.txt", null), dated = At("b.txt", "2022-12-03", said: "2022-12-02");
        record.Write([undated], Reader);
        Assert.Equal([Written.Updated], record.Write([dated], Reader));
        Assert.Equal(Date("2022-12-02"), Assert.Single(record.Find(new StatementQuery())).Statement.Date);
        // Another reader comes by the undated appearance first: the dated one puts it right.
        Assert.Equal([Written.Updated, Written.Updated], record.Write([undated, dated], "0.2.0 test"));
        Assert.Equal(Date("2022-12-02"), Assert.Single(record.Find(new StatementQuery())).Statement.Date);
        Assert.Equal([Written.Unchanged, Written.Unchanged], record.Write([undated, dated], "0.2.0 test"));
    }

    [Fact]
    public void An_article_is_found_by_every_outlet_in_which_it_appeared()
    {
        using SqlRecord record = Open();
        ArticleReading first = In("Küstenbote", "a.txt", "2022-12-01"), copy = In("Wire & Co", "b.txt", "2022-12-02"), later = In("Abendblatt", "c.txt", "2022-12-03");
        bool Finds(string outlet) => record.Find(new StatementQuery { Outlet = outlet }).Any();
        record.Write([first, copy], Reader);
        Assert.True(Finds("kuestenbote") && Finds("wire co") && !Finds("wire") && !Finds("Abendblatt"));
        Assert.Equal([Written.Updated], record.Write([later], Reader));
        Assert.True(Finds("KÜSTENBOTE") && Finds("Wire & Co") && Finds("abendblatt"));
        // The outlet that is shown changes with an earlier appearance, and with another reader; none is lost by it.
        record.Write([In("Frühpost", "d.txt", "2022-11-30")], Reader);
        record.Write([later], "0.2.0 test");
        Assert.True(Finds("Küstenbote") && Finds("Wire & Co") && Finds("Abendblatt") && Finds("Frühpost"));
        Assert.Equal("Frühpost", Assert.Single(record.Find(new StatementQuery { Outlet = "Abendblatt" })).Article.Outlet);
        // What is completed at a path that is not shown counts, too.
        record.Write([In(null, "e.txt", "2022-12-09")], "0.2.0 test");
        Assert.False(Finds("Nachtblatt"));
        record.Write([In("Nachtblatt", "e.txt", "2022-12-09")], "0.2.0 test");
        Assert.True(Finds("Nachtblatt"));
        Assert.Empty(record.Check());
    }

    private static ArticleReading In(string? outlet, string path, string published) =>
        At(path, published) is var reading ? reading with { Article = reading.Article with { Outlet = outlet } } : reading;

    private static ArticleReading At(string path, string? published, string? said = null) => Says("Beck", "Der Hafen ist zu.", path, published, said);

    private static Article Dated(string? date, string? basis) => Says("Beck", "Der Hafen ist zu.").Article with
    {
        Published = Date(date),
        PublishedBasis = basis is null ? null : Enum.Parse<DateBasis>(basis),
    };
}

public sealed class SqliteRewritingTests() : RewritingTests(new SqliteStore())
{
    [Fact]
    public void The_same_again_changes_no_byte_of_the_file()
    {
        using (SqlRecord record = Open())
            record.Write([Says("Beck", "Der Hafen ist zu."), Says("Adler", "Nein.", "b.txt")], Reader);
        byte[] before = File.ReadAllBytes(Store.Name);
        using (SqlRecord record = Open())
        {
            Assert.Equal([Written.Unchanged, Written.Unchanged], record.Write([Says("Beck", "Der Hafen ist zu."), Says("Adler", "Nein.", "b.txt")], Reader));
            Assert.Equal(0, new FileInfo(Store.Name + "-wal") is { Exists: true } log ? log.Length : 0);
        }
        Assert.Equal(before, File.ReadAllBytes(Store.Name));
        Assert.Equal([Store.Name], Directory.GetFiles(Path.GetDirectoryName(Store.Name)!));
    }
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresRewritingTests(PostgresTests tests) : RewritingTests(new PostgresStore(tests.Server));
