using Parley.Recording;
using static System.FormattableString;

namespace Parley.Bench.Recording;

/// <summary>
/// <c>record-agree RECORD RECORD [--queries N]</c>: whether two records of the same invented articles give the same pages and facets;
/// prints the first differences, and returns 1 if there is one.
/// </summary>
internal static class RecordAgreeRun
{
    private const int DefaultQueries = 500, MostTold = 10;

    private static readonly int[] Skipped = [0, SearchPage.DefaultSize, SearchPage.MostCounted];

    public static int Run(string one, string other, Typed options)
    {
        using IRecord first = Records.Open(one), second = Records.Open(other);
        if (first.Count() != second.Count())
        {
            Console.WriteLine(Invariant($"{one} holds {first.Count()}, {other} {second.Count()}"));
            return 1;
        }
        int queries = Math.Max(1, options.Number("--queries", DefaultQueries));
        int articles = (int)Math.Max(1, first.Count().Articles);
        string[] differences = [.. new InventedQueries(new World(), articles).Take(queries, seed: 3)
            .SelectMany(query => Differences(first, second, query)).Take(MostTold)];
        foreach (string difference in differences)
            Console.WriteLine(difference);
        Console.WriteLine(differences.Length == 0 ? Invariant($"equal: {queries} queries") : "different");
        return differences.Length == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Differences(IRecord one, IRecord other, StatementQuery query) =>
        from skip in Skipped
        let lines = Lines(one, query, skip).ToArray()
        let others = Lines(other, query, skip).ToArray()
        let place = Enumerable.Range(0, Math.Max(lines.Length, others.Length)).FirstOrDefault(n => At(lines, n) != At(others, n), -1)
        where place >= 0
        select Invariant($"{InventedQueries.Shown(query)}, behind {skip}: {At(lines, place)} / {At(others, place)}");

    private static string At(string[] lines, int n) => n < lines.Length ? lines[n] : "nothing";

    private static IEnumerable<string> Lines(IRecord record, StatementQuery query, int skip)
    {
        SearchPage page = record.Search(query, skip);
        yield return Invariant($"{page.Count} hits");
        for (int n = 0; n < page.Hits.Count; n++)
            yield return Invariant($"hit {skip + n + 1} {page.Hits[n].Article.Path} {page.Hits[n].Statement.Id}");
        foreach (Facet facet in page.Facets ?? [])
        {
            yield return facet.Field;
            foreach ((string value, long count) in facet.Values)
                yield return Invariant($"{facet.Field} {value} {count}");
        }
    }
}
