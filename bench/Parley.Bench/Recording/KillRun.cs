using Parley.Cli.Tests.Processes;
using static System.FormattableString;

namespace Parley.Bench.Recording;

/// <summary>
/// <c>kill --record RECORD [--times N] [--folder FOLDER] [--program FILE] [--seed N]</c>: kills <c>parley read</c> so many times, over
/// and over on the same record (<see cref="KilledReadings"/>). Whatever stands under the record's name is removed. Returns 1
/// where a record was not whole or not that of an undisturbed reading.
/// </summary>
internal static class KillRun
{
    private const int DefaultTimes = 200, Articles = 240;

    public static int Run(string record, Typed options)
    {
        string copies = Directory.CreateTempSubdirectory("parley-kill-").FullName;
        try
        {
            string folder = options.Text("--folder") ?? copies;
            if (folder == copies)
                ShortArticles.Write(copies, Articles);
            string program = options.Text("--program") ?? Path.Combine(AppContext.BaseDirectory, "parley.dll");
            var killed = new KilledRecord(record, () => Records.Open(record), () => Records.Remove(record), () => Records.IsWritten(record));
            return Print(new KilledReadings(program, folder, killed, options.Number("--seed", 1)).Run(options.Number("--times", DefaultTimes)));
        }
        finally
        {
            Directory.Delete(copies, recursive: true);
        }
    }

    private static int Print(KillReport report)
    {
        foreach (string fault in report.Faults)
            Console.WriteLine(fault);
        Console.WriteLine("recorded at the kills that were looked at: " + string.Join(
            ", ", report.Found.GroupBy(articles => articles).OrderBy(group => group.Key).Select(group => Invariant($"{group.Key} articles {group.Count()} times"))));
        Console.WriteLine(Invariant($"{report.Kills} kills, {report.Writing} of them in the middle of a batch; {report.Readings} readings came to their end: {(report.Faults.Count == 0 ? "equal" : "different")}"));
        return report.Faults.Count == 0 ? 0 : 1;
    }
}
