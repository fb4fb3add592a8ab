using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary>Only what was typed.</summary>
internal sealed record TypedStatementsOptions(StatementQuery Filters, string? About, int? Limit, Format? Format, string? Record, UsedCodebooks Books)
{
    public int Run(Surroundings around)
    {
        SearchQuery? words = null;
        if (About is not null && (words = Dictionaries.Load(around).Parse(About, "--about", new Report(around))) is null)
            return ExitCode.Usage;
        using IRecord record = RecordFile.OpenExisting(RecordFile.Choose(Record, around), around);
        return new StatementsRun(record, Filters with { Words = words, Limit = Limit }, Format ?? Options.Format.Table, Books, around).Run();
    }
}
