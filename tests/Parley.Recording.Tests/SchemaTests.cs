using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class SchemaTests(Store store) : RecordTests(store)
{
    [Fact]
    public async Task Many_may_create_one_record_and_write_to_it_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Factory.StartNew(() => Write(n), TaskCreationOptions.LongRunning)));
        using IRecord record = OpenExisting();
        Assert.Equal(new RecordCounts(41, 41), record.Count());
        Assert.Empty(record.Check());
    }

    private void Write(int writer)
    {
        using SqlRecord record = Open(TimeSpan.FromMinutes(2));
        for (int n = 0; n < 5; n++)
            record.Write([Says("Beck", $"Satz {writer}-{n}", $"{writer}-{n}.txt"), Says("Adler", "Alle sagen das.", "same.txt")], Reader);
    }

    protected static string Page() => File.ReadAllText(Path.Join(Repository, "docs", "record.md"));
}

public sealed class SqliteSchemaTests() : SchemaTests(new SqliteStore())
{
    [Fact]
    public void A_new_record_has_a_version_and_says_whose_it_is()
    {
        Open().Dispose();
        Assert.Equal(5, Ask<int>("PRAGMA user_version"));
        Assert.Equal("Parl", Ask<string>($"SELECT CAST(x'{Ask<int>("PRAGMA application_id"):x8}' AS TEXT)"));
        Assert.Equal("wal", Ask<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public void A_creation_that_was_broken_off_is_taken_up()
    {
        Run("PRAGMA journal_mode = WAL");
        using SqlRecord record = Open();
        Assert.Equal(new RecordCounts(0, 0), record.Count());
    }

    [Fact]
    public void A_copy_without_a_log_of_its_own_gets_one()
    {
        string copy = Path.Join(Path.GetDirectoryName(Store.Name)!, "copy.db");
        using (SqlRecord record = Open())
            record.Write([Says("Beck", "Nein.")], Reader);
        Run($"VACUUM INTO '{copy}'");
        using IRecord opened = RecordStore.Open(copy);
        Assert.Equal(new RecordCounts(1, 1), opened.Count());
        using var other = new SqliteConnection($"Data Source={copy};Pooling=False");
        other.Open();
        Assert.Equal("wal", other.ExecuteScalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public void The_page_names_every_table()
    {
        Open().Dispose();
        string page = Page();
        using DbConnection connection = Connect();
        Assert.All(
            connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%'"),
            table => Assert.Contains($"`{table}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_line_of_SQL_on_the_page_finds_every_wrong_span()
    {
        using (SqlRecord record = Open())
            record.Write([Says("😀 Beck", "Der 😀 Hafen ist zu.")], Reader);
        string line = Page().Split('\n').Single(line => line.StartsWith("sqlite3 parley.db '", StringComparison.Ordinal));
        string sql = line[(line.IndexOf('\'') + 1)..line.LastIndexOf('\'')];
        Assert.Equal(0, Ask<int>($"SELECT count(*) FROM ({sql})"));
        Run("UPDATE spans SET start = start + 1 WHERE part = 'content'");
        Assert.Equal(1, Ask<int>($"SELECT count(*) FROM ({sql})"));
    }
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresSchemaTests(PostgresTests tests) : SchemaTests(new PostgresStore(tests.Server));
