using System.Diagnostics;
using Parley.Recording;
using static System.FormattableString;

namespace Parley.Bench.Recording;

/// <summary>How long each of the queries took.</summary>
internal sealed class Times
{
    private const int Slowest = 10;

    private readonly List<(double Milliseconds, StatementQuery Query, long Count)> all = [];
    private readonly List<double> processor = [];

    private Times()
    {
    }

    public static Times Measure(IRecord record, Processor processor, IEnumerable<StatementQuery> queries, bool facets)
    {
        var times = new Times();
        foreach (StatementQuery query in queries)
        {
            TimeSpan before = processor.Used();
            long start = Stopwatch.GetTimestamp();
            SearchPage page = record.Search(query, facets: facets);
            times.all.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, query, page.Count));
            times.processor.Add((processor.Used() - before).TotalMilliseconds);
        }
        times.processor.Sort();
        times.all.Sort((one, other) => one.Milliseconds.CompareTo(other.Milliseconds));
        return times;
    }

    public void Print(string what)
    {
        Print(what, [.. all.Select(one => one.Milliseconds)]);
        Print("  processor", processor);
    }

    public void PrintSlowest()
    {
        foreach ((double milliseconds, StatementQuery query, long count) in all.TakeLast(Slowest).Reverse())
            Console.WriteLine(Invariant($"{milliseconds,9:F1} ms {Shown(count),7} hits  {InventedQueries.Shown(query)}"));
    }

    /// <summary>How much there is to be found: figures of queries that find nothing would be worth little.</summary>
    public void PrintCounts()
    {
        int none = all.Count(one => one.Count == 0), many = all.Count(one => one.Count >= SearchPage.MostCounted);
        Console.WriteLine(Invariant(
            $"hits             none {100.0 * none / all.Count:F0} %, {SearchPage.MostCounted} or more {100.0 * many / all.Count:F0} % of {all.Count} queries"));
    }

    private static void Print(string what, List<double> times) => Console.WriteLine(Invariant(
        $"{what,-16} p50 {At(times, 50),7:F1} ms, p95 {At(times, 95),7:F1} ms, p99 {At(times, 99),7:F1} ms, max {times[^1],7:F1} ms"));

    // The least time that so many of a hundred queries do not exceed.
    private static double At(List<double> times, int percent) => times[(((times.Count * percent) + 99) / 100) - 1];

    private static string Shown(long count) => count < SearchPage.MostCounted ? Invariant($"{count}") : Invariant($"{count}+");
}
