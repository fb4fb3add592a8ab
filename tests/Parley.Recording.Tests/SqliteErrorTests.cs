using Microsoft.Data.Sqlite;
using Parley.Recording.Sql;
using Parley.Recording.Sqlite;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public sealed class SqliteErrorTests() : ErrorTests(new SqliteStore())
{
    private string Folder => Path.GetDirectoryName(Store.Name)!;

    [Fact]
    public void A_record_that_is_not_there()
    {
        Check(() => OpenExisting(), "parley.db", "parley read PATH");
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public void A_record_of_a_newer_Parley()
    {
        Fill();
        Run("PRAGMA user_version = 99");
        Check(() => Open(), "version 99", "newer Parley");
        Check(() => OpenExisting(), "version 99");
        Run($"PRAGMA user_version = {SqliteRecord.SchemaVersion}");
        IsIntact();
    }

    [Fact]
    public void A_file_that_is_no_database()
    {
        File.WriteAllText(Store.Name, new string('x', 5000));
        Check(() => Open(), "not an SQLite database", "--record");
        Assert.Equal(5000, new FileInfo(Store.Name).Length);
    }

    [Fact]
    public void A_database_of_another_program()
    {
        Run("CREATE TABLE wares (name TEXT); INSERT INTO wares VALUES ('tea')");
        byte[] before = File.ReadAllBytes(Store.Name);
        Check(() => Open(), "another program", "--record");
        Assert.Equal(before, File.ReadAllBytes(Store.Name));
    }

    [Fact]
    public void A_folder_in_place_of_a_file() => Check(() => SqliteRecord.Open(Folder), "is a folder", "--record");

    [Fact]
    public void A_folder_that_is_not_there() => Check(() => SqliteRecord.Open(Path.Join(Folder, "no", "parley.db")), "folder", "Create it");

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_no_file_has(string path) => Check(() => SqliteRecord.Open(path), "--record FILE");

    [Theory]
    [InlineData(":memory:")]
    [InlineData("file:x")]
    public void A_name_that_means_something_to_SQLite_is_a_files(string name)
    {
        string path = Path.Join(Folder, name);
        using (SqliteRecord record = SqliteRecord.Open(path))
            record.Write([Says("Beck", "Nein.")], Reader);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public void A_file_that_cannot_be_opened() => Check(() => SqliteRecord.Open("/proc/parley.db"), "cannot be opened", "Check");

    [Fact]
    public void A_full_disk()
    {
        Fill();
        int pages = Ask<int>("PRAGMA page_count");
        ArticleReading big = Says("Adler", new string('x', 1_000_000), "b.txt");
        using (SqlRecord record = Open(new SqliteOptions { MaxPages = pages + 10 }))
        {
            Check(() => record.Write([Says("Adler", "Doch.", "c.txt"), big], Reader), "full", "run the same command again");
            IsIntact();
            // What fits is still recorded.
            Assert.Equal([Written.Added], record.Write([Says("Adler", "Doch.", "c.txt")], Reader));
        }
        using (SqlRecord record = Open())
            Assert.Equal([Written.Added], record.Write([big], Reader));
    }

    [Fact]
    public void A_disk_that_is_full_at_once() => Check(() => Open(new SqliteOptions { MaxPages = 1 }).Write([Says("Beck", new string('x', 100_000))], Reader), "full");

    [Fact]
    public void A_damaged_file()
    {
        using (SqlRecord record = Open())
            record.Write([.. Enumerable.Range(0, 200).Select(n => Says("Beck", $"Satz {n}", $"{n:000}.txt"))], Reader);
        byte[] bytes = File.ReadAllBytes(Store.Name);
        // All but the first page, which holds the schema.
        Array.Fill(bytes, (byte)0x5A, 4096, bytes.Length - 4096);
        File.WriteAllBytes(Store.Name, bytes);
        Check(() => Open(), "damaged", "Restore a copy");
        Assert.Equal(bytes, File.ReadAllBytes(Store.Name));
    }

    [Fact]
    public void A_damaged_page_that_a_query_meets()
    {
        Fill();
        byte[] bytes = Damage("type = 'table' AND name = 'statements'");
        using (SqlRecord record = Open())
        {
            Check(() => record.Find(new StatementQuery()).Count(), "damaged", "Restore a copy");
            Check(() => record.Write([Says("Adler", "Doch.")], Reader), "damaged");
        }
        Assert.Equal(bytes, File.ReadAllBytes(Store.Name));
    }

    [Theory]
    [InlineData("spans")]
    [InlineData("problems")]
    [InlineData("statements_id")]
    [InlineData("search_data")]
    public void Damage_that_no_query_meets_is_found_by_looking_for_it(string name)
    {
        Fill();
        using (SqlRecord whole = Open())
            Assert.Empty(whole.Check());
        Damage($"name = '{name}'");
        using IRecord record = OpenExisting();
        Assert.Contains("is damaged. Restore a copy", record.Check().First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "write-protected")]
    [InlineData(5, "another process")]
    [InlineData(6, "another process")]
    [InlineData(10, "fails or is full")]
    [InlineData(18, "too big")]
    public void Each_complaint_of_SQLite_says_what_to_do(int code, string expected)
    {
        string? message = SqliteErrors.Explain(new SqliteException("x", code), "p.db");
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_ours_is_not_explained_away() => Assert.Null(SqliteErrors.Explain(new SqliteException("no such table", 1), "p.db"));

    private SqlRecord Open(SqliteOptions options) => ((SqliteStore)Store).Open(options);

    private byte[] Damage(string where)
    {
        int page = Ask<int>($"SELECT rootpage FROM sqlite_master WHERE {where}"), size = Ask<int>("PRAGMA page_size");
        byte[] bytes = File.ReadAllBytes(Store.Name);
        Array.Fill(bytes, (byte)0x5A, (page - 1) * size, size);
        File.WriteAllBytes(Store.Name, bytes);
        return bytes;
    }
}
