using System.Diagnostics;
using Parley.Recording;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Bench.Recording;

/// <summary>
/// <c>record RECORD [--statements N] [--queries N]</c>: fills the record with invented articles, if it has fewer, and tells how many
/// are written in a second; then how long searches take, one after another, once some hundred others have warmed it.
/// </summary>
internal static class RecordRun
{
    private const int DefaultStatements = 1_000_000, DefaultQueries = 2000, MostWarmUp = 500;
    private const int BatchSize = 100, BatchesTold = 100;

    public static int Run(string name, Typed options)
    {
        int articles = Math.Max(1, options.Number("--statements", DefaultStatements) / InventedArticles.StatementsEach);
        int queries = Math.Max(1, options.Number("--queries", DefaultQueries));
        var world = new World();
        using (IRecord record = Records.Open(name))
        {
            Fill(record, new InventedArticles(world), articles);
            Search(name, record, new InventedQueries(world, articles), queries);
        }
        // Closed before it is measured: what is still in a log of its own goes into the file then.
        using IRecord closed = Records.Open(name);
        Console.WriteLine(Invariant($"size             {closed.Size()} bytes, {closed.Size() / closed.Count().Statements} a statement"));
        return 0;
    }

    private static void Fill(IRecord record, InventedArticles invented, int articles)
    {
        long first = record.Count().Articles, start = Stopwatch.GetTimestamp();
        var writing = new Stopwatch();
        long characters = 0, written = 0;
        foreach (int[] numbers in Enumerable.Range(0, articles).Skip((int)first).Chunk(BatchSize))
        {
            ArticleReading[] batch = [.. numbers.Select(invented.Make)];
            characters += batch.Sum(reading => reading.Article.Text.Length);
            writing.Start();
            record.Write(batch, "invented");
            writing.Stop();
            written += batch.Length;
            if (written % (BatchSize * BatchesTold) == 0)
                Console.WriteLine(Invariant($"  {first + written} articles, {written / writing.Elapsed.TotalSeconds:F0} articles/s"));
        }
        if (written > 0)
        {
            Console.WriteLine(Invariant(
                $"written          {written} articles of {characters / written} characters, {written / writing.Elapsed.TotalSeconds:F0} articles/s; {written / Stopwatch.GetElapsedTime(start).TotalSeconds:F0} with their invention"));
        }
    }

    private static void Search(string name, IRecord record, InventedQueries invented, int count)
    {
        RecordCounts counts = record.Count();
        Console.WriteLine(Invariant($"record           {counts.Articles} articles, {counts.Statements} statements"));
        StatementQuery[] queries = [.. invented.Take(count, seed: 1)];
        var processor = Processor.Of(name);
        Times.Measure(record, processor, invented.Take(Math.Min(count, MostWarmUp), seed: 2), facets: true);
        Times whole = Times.Measure(record, processor, queries, facets: true);
        whole.PrintCounts();
        whole.Print("with facets");
        Times alone = Times.Measure(record, processor, queries, facets: false);
        alone.Print("without facets");
        Console.WriteLine("The slowest, with facets:");
        whole.PrintSlowest();
        Console.WriteLine("The slowest, without facets:");
        alone.PrintSlowest();
    }
}
