using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Statements;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Tagging.Searching;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Cli.Search;

/// <summary>One search of the record, answered by a page of hits.</summary>
internal sealed class SearchRun(IRecord record, TypedSearchOptions options, SearchTerms terms, SearchQuery words, Surroundings around)
{
    private readonly Report report = new(around);
    private readonly Screen screen = new(around);

    private bool IsTable => options.Format == Format.Table;

    public int Run()
    {
        StatementQuery query = options.Filters with { Words = words, Limit = options.Limit };
        long skip = (options.Page - 1L) * options.Limit;
        SearchPage page = record.Search(query, (int)Math.Min(skip, int.MaxValue), facets: IsTable && !options.NoFacets);
        using (IStatementPrinter printer = Printer())
        {
            foreach (RecordedStatement hit in page.Hits)
            {
                printer.Print(hit);
                if (around.Interrupted.IsCancellationRequested)
                    return ExitCode.Interrupted;
            }
        }
        if (page.Facets is { } facets && page.Count > 0)
            new FacetTable(screen).Write(facets, isCapped: page.Count >= SearchPage.MostCounted);
        report.Line(Summary(page, skip));
        Undated.Tell(record, query, report);
        return ExitCode.Done;
    }

    private IStatementPrinter Printer() => options.Format switch
    {
        Format.Jsonl => new JsonLinesPrinter(options.Books, around),
        Format.Csv => new CsvPrinter(around.Output),
        _ => new HitPrinter(screen, terms, words),
    };

    private string Summary(SearchPage page, long skip)
    {
        if (page.Count == 0)
            return "no statement fits; leave out a filter, or use fewer words";
        string all = page.Count >= SearchPage.MostCounted ? "10,000+ statements" : Tally.Count(page.Count, "statement");
        if (page.Hits.Count == 0)
            return $"{all} in all, and none on page {options.Page}; give a smaller --page";
        long last = skip + page.Hits.Count;
        string next = last < page.Count || page.Count >= SearchPage.MostCounted ? Invariant($"; --page {options.Page + 1L} goes on") : "";
        return Invariant($"{skip + 1} to {last} of {all}{next}");
    }
}
