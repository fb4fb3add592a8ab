using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

/// <summary>Records of every version that ever was are read as they were written.</summary>
public sealed class FixtureTests() : RecordTests(new SqliteStore())
{
    [Fact]
    public void A_record_of_version_1_is_found_by_words_and_ids_and_in_order()
    {
        Fixture(1);
        (string Id, string Exact)[] before = [.. Contents()];
        Assert.Equal(53, before.Select(row => row.Id).Distinct().Count());
        using SqlRecord record = Open();
        Assert.Equal(new RecordCounts(4, 53), record.Count());
        RecordedStatement[] all = [.. record.Find(new StatementQuery())];
        Assert.Equal(before.AsEnumerable(), Contents());
        Assert.Equal(before.Select(row => row.Id).Distinct().Order(StringComparer.Ordinal), all.Select(found => found.Statement.Id).Order(StringComparer.Ordinal));
        Assert.Equal(all.Select(found => found.Article.Published?.First).OrderDescending(), all.Select(found => found.Article.Published?.First));
        foreach (IGrouping<string, RecordedStatement> article in all.GroupBy(found => found.Article.Id))
            Assert.Equal(article.OrderBy(found => found.Statement.Attribution.Content[0].Start).Select(Show), article.Select(Show));
        Assert.All(all, found => Assert.Contains(found.Statement.Id, record.WithId(found.Statement.Id).Select(same => same.Statement.Id)));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Every_statement_of_version_1_is_found_by_its_words()
    {
        Fixture(1);
        using SqlRecord record = Open();
        foreach (RecordedStatement found in record.Find(new StatementQuery()))
        {
            string content = string.Join(' ', found.Statement.Attribution.Content.Select(span => span.In(found.Article.Text).ToString()));
            var query = new StatementQuery(Speaker: found.Statement.Attribution.Source?.Name, Words: Words(content));
            Assert.Contains(found.Statement.Id, record.Find(query).Select(same => same.Statement.Id));
        }
    }

    private void Fixture(int version)
    {
        string file = Path.Join("tests", "Parley.Recording.Tests", "Fixtures", $"record-{version}.db");
        File.Copy(Path.Join(Repository, file), Store.Name);
    }

    private IEnumerable<(string, string)> Contents() => Rows<(string, string)>(
        "SELECT s.id, x.exact FROM statements s JOIN spans x ON x.statement_key = s.key WHERE x.part = 'content' ORDER BY s.key, x.n");
}
