using Parley.Recording;
using Parley.Recording.Sqlite;
using Parley.Recording.Tests.Engines;

namespace Parley.Cli.Tests.Processes;

public sealed class KillTests
{
    [Fact]
    public void A_reading_into_SQLite_killed_five_times_ends_as_one_that_was_not()
    {
        using var place = new Workplace();
        string record = place.At("parley.db");
        Check(place, new KilledRecord(record, () => SqliteRecord.Open(record), () => Remove(record), () => Writers.OfFile(record)));
    }

    [Fact]
    public void A_reading_into_PostgreSQL_killed_five_times_ends_as_one_that_was_not()
    {
        using var server = new PostgresServer();
        using var place = new Workplace();
        string record = server.Take(), database = record[(record.LastIndexOf('/', record.IndexOf('?')) + 1)..record.IndexOf('?')];
        Check(place, new KilledRecord(record, () => RecordStore.Open(record), () => server.Clear(database), () => Writers.OfDatabase(record)));
    }

    private static void Check(Workplace place, KilledRecord killed)
    {
        if (OperatingSystem.IsWindows())
            return;
        string articles = Directory.CreateDirectory(place.At("articles")).FullName;
        ShortArticles.Write(articles, 90);
        KillReport report = new KilledReadings(Path.Combine(AppContext.BaseDirectory, "parley.dll"), articles, killed, seed: 1).Run(5);
        Assert.Empty(report.Faults);
        Assert.Equal(5, report.Kills);
    }

    private static void Remove(string record)
    {
        foreach (string file in (string[])[record, record + "-wal", record + "-shm"])
            File.Delete(file);
    }
}
