using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class OrphanTests(Store store) : RecordTests(store)
{
    [Theory]
    [InlineData("1 passages of boilerplate of no article", "DELETE FROM articles WHERE id NOT IN (SELECT article_id FROM statements)")]
    [InlineData("1 problems of no article", "DELETE FROM articles WHERE id NOT IN (SELECT article_id FROM statements)")]
    [InlineData("1 appearances of no article", "DELETE FROM articles WHERE id NOT IN (SELECT article_id FROM statements)")]
    [InlineData("1 places of no statement", "DELETE FROM spans; DELETE FROM statements")]
    public void What_points_to_nothing_is_told(string expected, string sql)
    {
        using SqlRecord record = Open();
        var article = new Article("b.txt", "Nein. Teilen") { Boilerplate = [new TextSpan(6, 12)] };
        record.Write([Says("Beck", "Der Hafen ist zu."), new ArticleReading(article, null, [], [new Problem("x", "y")])], Reader);
        Assert.Empty(record.Check());
        RunUnchecked(sql);
        Assert.Contains(record.Check(), fault => fault.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_without_a_statement_is_one_line()
    {
        using SqlRecord record = Open();
        record.Write([Says("Beck", "Der Hafen ist zu.")], Reader);
        RunUnchecked("DELETE FROM spans; DELETE FROM statements");
        Check(() => record.Search(new StatementQuery()), "is damaged", "parley record check");
        Check(() => record.Find(new StatementQuery(Words: Words("Hafen"))).Count(), "is damaged");
    }

    /// <summary>As a fault of a disk does, which asks no rule of the schema.</summary>
    protected abstract void RunUnchecked(string sql);
}

public sealed class SqliteOrphanTests() : OrphanTests(new SqliteStore())
{
    protected override void RunUnchecked(string sql) => Run($"PRAGMA foreign_keys = OFF; {sql}");
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresOrphanTests(PostgresTests tests) : OrphanTests(new PostgresStore(tests.Server))
{
    protected override void RunUnchecked(string sql) => Run($"SET session_replication_role = replica; {sql}");
}
