using Parley.Recording;
using Parley.Recording.Sqlite;
using static Parley.Ingesting.Tests.Inputs;

namespace Parley.Ingesting.Tests;

public sealed class IntoSqliteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-ingesting-").FullName;

    private string RecordPath => Path.Join(folder, "parley.db");

    [Fact]
    public void A_second_run_changes_nothing()
    {
        Input[] inputs = [File("a", "one", "two", "one"), File("b", "one"), File("c", "!")];
        Assert.Equal("a:1 one Added | a:2 two Added | a:3 one Updated | b:1 one Updated | c:1 not-text", Run(inputs));
        byte[] before = System.IO.File.ReadAllBytes(RecordPath);
        Assert.Equal("a:1 one Unchanged | a:2 two Unchanged | a:3 one Unchanged | b:1 one Unchanged | c:1 not-text", Run(inputs));
        Assert.Equal(before, System.IO.File.ReadAllBytes(RecordPath));
    }

    [Fact]
    public void A_run_that_was_given_up_goes_on_when_run_again()
    {
        Input[] inputs = [.. Enumerable.Range(0, 25).Select(n => File($"{n}", $"text {n}"))];
        using SqliteRecord record = SqliteRecord.Open(RecordPath);
        Assert.Equal(12, Ingestor(record, batchSize: 10, threads: 2).Run(inputs).Take(12).Count());
        Assert.Equal(20, record.Count().Articles);
        List<Written?> again = [.. Ingestor(record, batchSize: 10).Run(inputs).Select(result => result.Written)];
        Assert.Equal((20, 5), (again.Count(written => written == Written.Unchanged), again.Count(written => written == Written.Added)));
        Assert.Equal(25, record.Count().Articles);
    }

    [Fact]
    public void A_full_disk_loses_no_reading_and_nothing_recorded()
    {
        using SqliteRecord record = SqliteRecord.Open(RecordPath, new SqliteOptions { MaxPages = 60 });
        string big = new('x', 300_000);
        Assert.Equal(
            $"a:1 one Added | a:2 {big} not-recorded | a:3 three Added",
            Show(Ingestor(record, batchSize: 1).Run([File("a", "one", big, "three")])));
        Assert.Equal(2, record.Count().Articles);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Run(Input[] inputs)
    {
        using SqliteRecord record = SqliteRecord.Open(RecordPath);
        return Show(Ingestor(record, threads: 2, batchSize: 2).Run(inputs));
    }
}
