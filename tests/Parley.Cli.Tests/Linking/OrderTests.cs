using Parley.Recording.Sqlite;

namespace Parley.Cli.Tests.Linking;

/// <summary>The record of the sample crisis is the same in whatever order it was read, and in whatever batches.</summary>
public sealed class OrderTests
{
    [Fact]
    public void The_order_of_reading_changes_nothing()
    {
        string[] articles = [.. Directory.GetFiles(Repository.Path("samples", "articles"), "*.txt").Order(StringComparer.Ordinal)];
        var random = new Random(8);
        string[] expected = Read([articles]);
        Assert.Contains(expected, line => line.Contains("Translation", StringComparison.Ordinal));
        for (int round = 0; round < 2; round++)
        {
            string[] shuffled = [.. articles];
            random.Shuffle(shuffled);
            int half = random.Next(5, 30);
            // What was read before is read again, and some of it by itself.
            Assert.Equal(expected, Read([shuffled[..half], shuffled[half..], shuffled[^3..]]));
        }
    }

    private static string[] Read(string[][] runs)
    {
        using var place = new Workplace();
        foreach (string[] run in runs)
            Assert.Equal(0, place.Run(["read", .. run, "--actors", Repository.Path("samples", "actors.json"), "--format", "jsonl", "--record", "order.db"]).Code);
        using var record = SqliteRecord.OpenExisting(place.At("order.db"));
        Assert.Empty(record.Check());
        return
        [
            .. record.Ties().Select(tie => tie.ToString()),
            .. record.Echoes().Select(link => $"{link.One} {link.Other} {link.Kind} {link.IsDoubted} {link.Why}"),
            .. Lines(place, "positions"), .. Lines(place, "shifts"), .. Lines(place, "contradictions"), .. Lines(place, "stories"),
        ];
    }

    private static string[] Lines(Workplace place, string command) =>
        place.Run([command, "--format", "jsonl", "--record", "order.db", .. command == "stories" ? Array.Empty<string>() : ["--actors", Repository.Path("samples", "actors.json")]]).Output.Split('\n');
}
