using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary>Only what was typed.</summary>
internal sealed record TypedStatementsOptions(
    string? Speaker,
    string? About,
    PartialDate? Since,
    PartialDate? Until,
    AttributionKind? Kind,
    string? Language,
    int? Limit,
    Format? Format,
    string? Record)
{
    public int Run(Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(RecordFile.Choose(Record, around), around);
        return new StatementsRun(record, Query(), Format ?? Options.Format.Table, around).Run();
    }

    // A month or a year stands for all of its days.
    private StatementQuery Query() =>
        new(Speaker, About, Since?.First, Until?.Last, Kind, Language?.ToLowerInvariant(), Limit);
}
