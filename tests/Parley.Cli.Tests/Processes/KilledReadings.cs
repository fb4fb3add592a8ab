using System.Data.Common;
using System.Diagnostics;
using Parley.Recording;
using Parley.Recording.Sql;

namespace Parley.Cli.Tests.Processes;

/// <summary>The record that is read into: opened and removed by whoever knows its engine.</summary>
/// <param name="IsWritten">Whether somebody writes it at this moment.</param>
internal sealed record KilledRecord(string Name, Func<IRecord> Open, Action Remove, Func<bool> IsWritten);

/// <summary>What became of the readings.</summary>
/// <param name="Kills">How many hit a process that ran.</param>
/// <param name="Writing">How many of these while it wrote: between the begin of a batch and its end.</param>
/// <param name="Readings">How many records came to their end between the kills, and were compared.</param>
/// <param name="Found">How many articles were recorded at those kills after which the record was looked at.</param>
/// <param name="Faults">Where a record was not whole, or not that of an undisturbed reading; a line each.</param>
internal sealed record KillReport(int Kills, int Writing, int Readings, IReadOnlyList<long> Found, IReadOnlyList<string> Faults);

/// <summary>
/// <c>parley read</c> as a process of its own, killed (SIGKILL) at moments drawn by chance. It is run again on what it left until it ends by
/// itself; then the record must be whole and that of the undisturbed one. Every second record is not read for the first time, but anew, as if
/// by a newer reader: then no kill may take a statement away.
/// </summary>
internal sealed class KilledReadings(string program, string folder, KilledRecord record, int seed)
{
    // 128 and the number of the signal.
    private const int Killed = 137;

    private const int MostAttempts = 20;

    private readonly KillMoments moments = new(record.IsWritten, new Random(seed));
    private readonly List<string> faults = [];
    private readonly List<long> found = [];
    private IReadOnlyList<string> undisturbed = [];
    private RecordCounts whole = new(0, 0);
    private bool isReadAnew;
    private int readings;

    public KillReport Run(int times)
    {
        ReadUndisturbed();
        int kills = 0;
        for (int attempt = 0; kills < times && attempt < times * MostAttempts; attempt++)
        {
            // Every fourth is left alone, so that one record is not killed without end.
            if (Read(isKilled: attempt % 4 != 3) == 0)
                Compare();
            // Every second time, for to look at a record is to repair it, which the next process must be able to do, too.
            else if (++kills % 2 == 0)
                Look();
        }
        if (Read(isKilled: false) == 0)
            Compare();
        record.Remove();
        return new KillReport(kills, moments.WhileWriting, readings, found, faults);
    }

    private void ReadUndisturbed()
    {
        record.Remove();
        if (Read(isKilled: false) != 0)
            throw new InvalidOperationException($"An undisturbed reading fails: {faults[^1]}");
        undisturbed = [.. RecordLines.Of(record.Open)];
        using (IRecord opened = record.Open())
            whole = opened.Count();
        record.Remove();
    }

    /// <returns>Its exit code; 0: it came to its end before it was killed.</returns>
    private int Read(bool isKilled)
    {
        var start = new ProcessStartInfo("dotnet", [program, "read", folder, "--record", record.Name])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (isKilled)
            moments.Kill(process);
        process.WaitForExit();
        if (!isKilled)
            moments.Learn(Stopwatch.GetElapsedTime(begin));
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
        isReadAnew = !isReadAnew;
        if (isReadAnew)
            Age();
        else
            record.Remove();
    }

    private void Check(IRecord opened)
    {
        faults.AddRange(opened.Check());
        if (isReadAnew && opened.Count() != whole)
            faults.Add($"read anew there are {opened.Count()} instead of {whole}");
    }

    // As if another reader had made it.
    private void Age()
    {
        using IRecord opened = record.Open();
        using DbCommand command = ((SqlRecord)opened).Writing.CreateCommand();
        command.CommandText = "UPDATE articles SET reader = 'older'";
        command.ExecuteNonQuery();
    }
}
