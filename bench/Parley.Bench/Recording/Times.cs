using System.Diagnostics;
using Parley.Recording;
using static System.FormattableString;

namespace Parley.Bench.Recording;

/// <summary>How long each of the queries took.</summary>
internal sealed class Times
{
    private const int Slowest = 10;

    private readonly List<(double Milliseconds, StatementQuery Query, long Count)> all = [];

    private Times()
    {
    }

    public static Times Measure(IRecord record, IEnumerable<StatementQuery> queries, bool facets)
    {
        var times = new Times();
        foreach (StatementQuery query in queries)
        {
            long start = Stopwatch.GetTimestamp();
            SearchPage page = record.Search(query, facets: facets);
            times.all.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, query, page.Count));
        }
        times.all.Sort((one, other) => one.Milliseconds.CompareTo(other.Milliseconds));
        return times;
    }

    public void Print(string what) => Console.WriteLine(Invariant(
        $"{what,-16} p50 {At(50),7:F1} ms, p95 {At(95),7:F1} ms, p99 {At(99),7:F1} ms, max {all[^1].Milliseconds,7:F1} ms"));

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

    // The least time that so many of a hundred queries do not exceed.
    private double At(int percent) => all[(((all.Count * percent) + 99) / 100) - 1].Milliseconds;

    private static string Shown(long count) => count < SearchPage.MostCounted ? Invariant($"{count}") : Invariant($"{count}+");
}
