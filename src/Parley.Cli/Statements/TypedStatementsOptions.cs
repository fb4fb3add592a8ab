using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Coding.Actors;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary>Only what was typed.</summary>
internal sealed record TypedStatementsOptions(StatementQuery Filters, string? About, string? Place, int? Limit, Format? Format, string? Record)
{
    public int Run(Surroundings around)
    {
        SearchQuery? words = null;
        if (About is not null && (words = Dictionaries.Load(around).Parse(About, "--about", new Report(around))) is null)
            return ExitCode.Usage;
        if (Place is not null)
            words = new SearchQuery([.. words?.Parts ?? [], PlaceWords.Of(Place, new ActorRegistry(CodebookFolder.LoadActors(CodebookCommand.Folder(around))))]);
        using IRecord record = RecordFile.OpenExisting(RecordFile.Choose(Record, around), around);
        return new StatementsRun(record, Filters with { Words = words, Limit = Limit }, Format ?? Options.Format.Table, around).Run();
    }
}
