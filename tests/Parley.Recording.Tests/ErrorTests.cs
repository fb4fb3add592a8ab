using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Recording.Sqlite;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

/// <summary>Each is one line that says what to do, and leaves what was recorded before as it was.</summary>
public sealed class ErrorTests : RecordFolder
{
    [Fact]
    public void A_record_that_is_not_there()
    {
        Check(() => SqliteRecord.OpenExisting(RecordPath), "parley.db", "parley read PATH");
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public void A_record_of_a_newer_Parley()
    {
        Fill();
        Run("PRAGMA user_version = 99");
        Check(() => Open(), "version 99", "newer Parley");
        Check(() => SqliteRecord.OpenExisting(RecordPath), "version 99");
        Run("PRAGMA user_version = 1");
        IsIntact();
    }

    [Fact]
    public void A_file_that_is_no_database()
    {
        File.WriteAllText(RecordPath, new string('x', 5000));
        Check(() => Open(), "not an SQLite database", "--record");
        Assert.Equal(5000, new FileInfo(RecordPath).Length);
    }

    [Fact]
    public void A_database_of_another_program()
    {
        Run("CREATE TABLE wares (name TEXT); INSERT INTO wares VALUES ('tea')");
        byte[] before = File.ReadAllBytes(RecordPath);
        Check(() => Open(), "another program", "--record");
        Assert.Equal(before, File.ReadAllBytes(RecordPath));
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
    public void A_file_that_may_not_be_written()
    {
        Fill();
        using SqliteRecord record = Open();
        // The administrator may write everywhere: so the connection is told, not the file.
        ForbidWriting(record);
        Check(() => record.Write([Says("Adler", "Doch.", "b.txt")], Reader), "write-protected", "--record");
        IsIntact();
    }

    [Fact]
    public void A_full_disk()
    {
        Fill();
        int pages = Ask<int>("PRAGMA page_count");
        ArticleReading big = Says("Adler", new string('x', 1_000_000), "b.txt");
        using (SqliteRecord record = Open(new SqliteOptions { MaxPages = pages + 10 }))
        {
            Check(() => record.Write([Says("Adler", "Doch.", "c.txt"), big], Reader), "full", "run the same command again");
            IsIntact();
            // What fits is still recorded.
            Assert.Equal([Written.Added], record.Write([Says("Adler", "Doch.", "c.txt")], Reader));
        }
        using (SqliteRecord record = Open())
            Assert.Equal([Written.Added], record.Write([big], Reader));
    }

    [Fact]
    public void A_disk_that_is_full_at_once() => Check(() => Open(new SqliteOptions { MaxPages = 1 }).Write([Says("Beck", new string('x', 100_000))], Reader), "full");

    [Fact]
    public void Another_process_that_writes()
    {
        Fill();
        using SqliteRecord record = Open(new SqliteOptions { BusyTimeout = TimeSpan.FromSeconds(1) });
        using (SqliteConnection other = Connect())
        {
            other.Execute("BEGIN IMMEDIATE; UPDATE articles SET reader = 'other'");
            Check(() => record.Write([Says("Adler", "Doch.", "b.txt")], Reader), "another process", "run the same command again");
            // Whoever asks need not wait.
            IsIntact();
            using SqliteRecord asked = SqliteRecord.OpenExisting(RecordPath);
            Assert.Single(asked.Find(new StatementQuery()));
            other.Execute("ROLLBACK");
        }
        IsIntact();
        Assert.Equal([Written.Added], record.Write([Says("Adler", "Doch.", "b.txt")], Reader));
    }

    [Fact]
    public void A_damaged_file()
    {
        using (SqliteRecord record = Open())
            record.Write([.. Enumerable.Range(0, 200).Select(n => Says("Beck", $"Satz {n}", $"{n:000}.txt"))], Reader);
        byte[] bytes = File.ReadAllBytes(RecordPath);
        // All but the first page, which holds the schema.
        Array.Fill(bytes, (byte)0x5A, 4096, bytes.Length - 4096);
        File.WriteAllBytes(RecordPath, bytes);
        using (SqliteRecord record = Open())
        {
            Check(() => record.Find(new StatementQuery()).Count(), "damaged", "Restore a copy");
            Check(() => record.Write([Says("Adler", "Doch.")], Reader), "damaged");
            Check(() => record.Count(), "damaged");
        }
        Assert.Equal(bytes, File.ReadAllBytes(RecordPath));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Damage_that_no_query_meets_is_found_by_looking_for_it(int which)
    {
        Fill();
        using (SqliteRecord whole = Open())
            whole.Check();
        int page = Ask<int>($"SELECT rootpage FROM sqlite_master WHERE type = 'index' ORDER BY name LIMIT 1 OFFSET {which}");
        byte[] bytes = File.ReadAllBytes(RecordPath);
        int size = Ask<int>("PRAGMA page_size");
        Array.Fill(bytes, (byte)0x5A, (page - 1) * size, size);
        File.WriteAllBytes(RecordPath, bytes);
        using SqliteRecord record = SqliteRecord.OpenExisting(RecordPath);
        Check(() => { record.Check(); return record; }, "damaged", "Restore a copy");
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

    private static void Check(Func<object> act, params string[] expected)
    {
        string message = Assert.Throws<RecordException>(act).Message;
        Assert.DoesNotContain('\n', message);
        Assert.All(expected, words => Assert.Contains(words, message, StringComparison.Ordinal));
    }

    private void Fill()
    {
        using SqliteRecord record = Open();
        record.Write([Says("Beck", "Der Hafen ist zu.")], Reader);
    }

    private void IsIntact()
    {
        using SqliteRecord record = SqliteRecord.OpenExisting(RecordPath);
        RecordedStatement only = Assert.Single(record.Find(new StatementQuery(About: "Hafen")));
        Assert.Equal(Show(Says("Beck", "Der Hafen ist zu.").Statements[0]), Show(only.Statement));
        Assert.Equal(new RecordCounts(1, 1), record.Count());
        Assert.Equal("ok", Ask<string>("PRAGMA integrity_check"));
    }

    private static void ForbidWriting(SqliteRecord record) => record.Writing.Execute("PRAGMA query_only = ON");
}
