using System.Diagnostics;
using Parley.Recording;

namespace Parley.Cli.Tests.Processes;

/// <summary>The record that is read into: opened and removed by whoever knows its engine.</summary>
internal sealed record KilledRecord(string Name, Func<IRecord> Open, Action Remove);

/// <summary>What became of the readings.</summary>
/// <param name="Kills">How many hit a process that ran.</param>
/// <param name="Readings">How many records came to their end between the kills, and were compared.</param>
/// <param name="Found">How many articles were recorded at those kills after which the record was looked at.</param>
/// <param name="Faults">Where a record was not whole, or not that of an undisturbed reading; a line each.</param>
internal sealed record KillReport(int Kills, int Readings, IReadOnlyList<long> Found, IReadOnlyList<string> Faults);

/// <summary>
/// <c>parley read</c> as a process of its own, killed (SIGKILL) at moments spread by chance over as long as an undisturbed reading
/// takes. It is run again on what it left until it ends by itself; then the record must be whole and that of the undisturbed one.
/// </summary>
internal sealed class KilledReadings(string program, string folder, KilledRecord record, int seed)
{
    // 128 and the number of the signal.
    private const int Killed = 137;

    private const int MostAttempts = 20;

    private readonly Random random = new(seed);
    private readonly List<string> faults = [];
    private readonly List<long> found = [];
    private IReadOnlyList<string> undisturbed = [];
    private int readings;

    public KillReport Run(int times)
    {
        TimeSpan length = ReadUndisturbed();
        int kills = 0;
        for (int attempt = 0; kills < times && attempt < times * MostAttempts; attempt++)
        {
            // Every fourth is left alone, so that one record is not killed without end.
            if (Read(attempt % 4 == 3 ? null : length * random.NextDouble()) == 0)
                Compare();
            // Every second time, for to look at a record is to repair it, which the next process must be able to do, too.
            else if (++kills % 2 == 0)
                Look();
        }
        if (Read(after: null) == 0)
            Compare();
        return new KillReport(kills, readings, found, faults);
    }

    private TimeSpan ReadUndisturbed()
    {
        record.Remove();
        long start = Stopwatch.GetTimestamp();
        if (Read(after: null) != 0)
            throw new InvalidOperationException($"An undisturbed reading fails: {faults[^1]}");
        TimeSpan length = Stopwatch.GetElapsedTime(start);
        undisturbed = [.. RecordLines.Of(record.Open)];
        record.Remove();
        return length;
    }

    /// <returns>Its exit code; 0: it came to its end before it was killed.</returns>
    private int Read(TimeSpan? after)
    {
        var start = new ProcessStartInfo("dotnet", [program, "read", folder, "--record", record.Name])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (after is { } moment && !process.WaitForExit(moment))
            process.Kill();
        process.WaitForExit();
        Task.WaitAll(output, errors);
        if (process.ExitCode is not (0 or Killed))
            faults.Add($"it ended with {process.ExitCode}: {errors.Result.TrimEnd()}");
        return process.ExitCode;
    }

    private void Look()
    {
        using IRecord opened = record.Open();
        Check(opened);
        found.Add(opened.Count().Articles);
    }

    private void Compare()
    {
        readings++;
        using (IRecord opened = record.Open())
            Check(opened);
        string[] lines = [.. RecordLines.Of(record.Open)];
        if (lines.Length != undisturbed.Count)
            faults.Add($"{lines.Length} lines instead of {undisturbed.Count}");
        faults.AddRange(lines.Zip(undisturbed).Where(pair => pair.First != pair.Second).Take(1).Select(pair => $"{pair.First} instead of {pair.Second}"));
        record.Remove();
    }

    private void Check(IRecord opened) => faults.AddRange(opened.Check());
}
