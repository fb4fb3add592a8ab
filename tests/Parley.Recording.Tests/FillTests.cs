using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class FillTests(Store store) : RecordTests(store)
{
    private const string Elsewhere = "imported";

    private static readonly ArticleReading[] First = [Says("Beck", "Der Hafen ist zu."), Says("Adler", "Doch.", "b.txt")], Second = [Says("Beck", "Nein.", "c.txt")];

    [Fact]
    public void An_empty_record_is_filled_with_batches_of_several_readers()
    {
        using SqlRecord record = Open();
        record.Fill([(First, "0.1 a"), (Second, "0.2 b")]);
        Assert.Equal(new RecordCounts(3, 3), record.Count());
        Assert.Equal(["0.1 a", "0.1 a", "0.2 b"], record.Articles().Select(article => article.Reader).Order(StringComparer.Ordinal));
        Assert.Single(record.Find(new StatementQuery(Words: Words("Hafen"))));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Broken_off_anywhere_it_is_empty_and_can_be_filled_again()
    {
        using SqlRecord record = Open();
        Assert.Throws<FormatException>(() => record.Fill(BrokenOff()));
        Assert.Equal(new RecordCounts(0, 0), record.Count());
        record.Fill([(First, Reader)]);
        Assert.Equal(new RecordCounts(2, 2), record.Count());
        Assert.Empty(record.Check());
    }

    [Fact]
    public void One_that_is_not_empty_stays_as_it_is()
    {
        using SqlRecord record = Open();
        record.Write(Second, Reader);
        Assert.Contains("is not empty", Assert.Throws<RecordException>(() => record.Fill([(First, Reader)])).Message, StringComparison.Ordinal);
        Assert.Equal(new RecordCounts(1, 1), record.Count());
    }

    [Fact]
    public void What_is_added_leaves_the_statements_as_they_are()
    {
        using SqlRecord record = Open();
        record.Write(First, Reader);
        ArticleReading known = First[0] with { Statements = [] };
        Assert.Equal(
            [Written.Unchanged, Written.Updated, Written.Unchanged, Written.Added],
            record.Add([known, known with { Article = known.Article with { Path = "z.txt" } }, First[1], Second[0]], Elsewhere));
        Assert.Equal([Reader, Reader, Elsewhere], record.Articles().Select(article => article.Reader).Order(StringComparer.Ordinal));
        Assert.Equal(3, record.Find(new StatementQuery()).Count());
        Assert.Equal(["a.txt", "z.txt"], record.Articles().Single(article => article.Reading.Article.Id == known.Article.Id).Appearances.Select(place => place.Path));
        Assert.Empty(record.Check());
    }

    private static IEnumerable<(IReadOnlyList<ArticleReading>, string)> BrokenOff()
    {
        yield return (First, Reader);
        throw new FormatException();
    }
}

public sealed class SqliteFillTests() : FillTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresFillTests(PostgresTests tests) : FillTests(new PostgresStore(tests.Server));
