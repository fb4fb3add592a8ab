using Parley.Cli.Codebooks;
using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Tagging.Searching;

namespace Parley.Cli.Search;

/// <summary><c>parley search QUERY</c>: the statements that hold what is looked for, those with the words as typed first.</summary>
internal static class SearchCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string[]> query = Query();
        var filters = new Filters(around);
        Option<int?> page = Common.Count("--page", "Which page of the hits. Default: 1.");
        Option<int?> limit = Common.Count("--limit", $"How many hits a page has. Default: {SearchPage.DefaultSize}.");
        var noFacets = new Option<bool>("--no-facets") { Description = "Do not count speakers, outlets and the like." };
        Option<Format?> format = Typed.Choice("--format", "How to print them. Default: table.", Format.Table, Format.Jsonl, Format.Csv);
        Option<string?> record = Common.Record();
        var command = new Command("search", "Search the statements for words, \"phrases\" and beginnings*.") { query, page, limit, noFacets, format, record };
        filters.AddTo(command);
        command.SetAction(parsed => new TypedSearchOptions(
            string.Join(' ', parsed.GetValue(query)!),
            filters.Query(parsed),
            parsed.GetValue(page) ?? 1,
            parsed.GetValue(limit) ?? SearchPage.DefaultSize,
            parsed.GetValue(noFacets),
            parsed.GetValue(format) ?? Format.Table,
            parsed.GetValue(record),
            filters.Books(parsed)).Run(around));
        return command;
    }

    private static Argument<string[]> Query()
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words, found in any form; '\"a phrase\"', found as it is; begin*, which goes on.",
            Arity = ArgumentArity.OneOrMore,
        };
        // A misspelt option would else be searched for.
        query.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
                result.AddError($"There is no option '{unknown.Value}'.");
        });
        return query;
    }
}

/// <summary>Only what was typed.</summary>
internal sealed record TypedSearchOptions(
    string Query, StatementQuery Filters, int Page, int Limit, bool NoFacets, Format Format, string? Record, UsedCodebooks Books)
{
    public int Run(Surroundings around)
    {
        SearchTerms terms = Dictionaries.Load(around);
        if (terms.Parse(Query, "QUERY", new Report(around)) is not { } words)
            return ExitCode.Usage;
        using IRecord record = RecordFile.OpenExisting(RecordFile.Choose(Record, around), around);
        return new SearchRun(record, this, terms, words, around).Run();
    }
}
