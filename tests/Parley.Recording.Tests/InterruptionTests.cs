using Parley.Recording.Sql;
using Parley.Recording.Sqlite;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class InterruptionTests(Store store) : RecordTests(store)
{
    protected static readonly ArticleReading[] Many = [.. Enumerable.Range(0, 400).Select(n => Says("Adler", $"Satz {n} {new string('y', 20_000)}", $"{n:000}.txt"))];

    [Fact]
    public void Given_up_in_the_middle_of_a_batch_nothing_of_it_is_there()
    {
        using SqlRecord record = Open();
        record.Write([Says("Beck", "Der Hafen ist zu.")], Reader);
        Assert.Throws<TimeoutException>(() => record.Write(new Batch(Many, at: 200, () => throw new TimeoutException()), Reader));
        Assert.Single(record.Find(new StatementQuery()));
        Assert.Empty(record.Find(new StatementQuery(Words: Words("Satz"))));
        Assert.Equal([Written.Added], record.Write([Many[0]], Reader));
    }
}

public sealed class SqliteInterruptionTests() : InterruptionTests(new SqliteStore())
{
    private string Folder => Path.GetDirectoryName(Store.Name)!;

    [Fact]
    public void Killed_while_it_writes_the_record_is_as_before_the_batch()
    {
        string killed = Path.Join(Folder, "killed");
        Directory.CreateDirectory(killed);
        using (SqlRecord record = Open())
        {
            record.Write([Says("Beck", "Der Hafen ist zu.")], Reader);
            // The files as a killed process leaves them: in the middle of the batch, with part of it in the log already.
            record.Write(new Batch(Many, at: 399, () => Copy(killed)), Reader);
            Assert.Equal(401, record.Count().Articles);
        }
        Assert.True(new FileInfo(Path.Join(killed, "parley.db-wal")).Length > 1_000_000, "Nothing of the batch had reached the disk.");
        using (SqlRecord record = SqliteRecord.Open(Path.Join(killed, "parley.db")))
        {
            Assert.Single(record.Find(new StatementQuery()));
            Assert.Equal(400, record.Write(Many, Reader).Count(written => written == Written.Added));
        }
    }

    [Fact]
    public void Killed_after_a_batch_the_batch_is_there()
    {
        string killed = Path.Join(Folder, "killed");
        Directory.CreateDirectory(killed);
        using (SqlRecord record = Open())
        {
            record.Write(Many, Reader);
            Copy(killed);
        }
        using (IRecord record = RecordStore.OpenExisting(Path.Join(killed, "parley.db")))
            Assert.Equal(new RecordCounts(400, 400), record.Count());
    }

    private void Copy(string folder)
    {
        foreach (string file in Directory.GetFiles(Folder, "parley.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            using var from = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using FileStream to = File.Create(Path.Join(folder, Path.GetFileName(file)));
            from.CopyTo(to);
        }
    }
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresInterruptionTests(PostgresTests tests) : InterruptionTests(new PostgresStore(tests.Server));
