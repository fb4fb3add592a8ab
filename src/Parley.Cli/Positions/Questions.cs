using System.CommandLine;
using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Text;

namespace Parley.Cli.Positions;

/// <summary>The options that commands about positions share.</summary>
internal sealed class Questions
{
    private readonly Option<string?> issue = Typed.Name("--issue", "CODE", "Only of this issue, by the codebook.");
    private readonly Option<string?> actor = Typed.Name("--actor", "ID", "Only of this actor: an id, or a name that only one known actor has.");
    private readonly Option<PartialDate?> since = Common.Date("--since", "The first day, month or year.");
    private readonly Option<PartialDate?> until = Common.Date("--until", "The last day, month or year, inclusive.");
    private readonly Option<Format?> format = Typed.Choice("--format", "How to print it. Default: table.", Format.Table, Format.Jsonl, Format.Csv);
    private readonly Option<string?> record = Common.Record();
    private readonly CodebookOptions books = new();

    /// <param name="hasTime">Whether a first and a last day can be given.</param>
    public void AddTo(Command command, bool hasTime = true, bool hasActor = true)
    {
        command.Add(issue);
        if (hasActor)
            command.Add(actor);
        foreach (Option option in hasTime ? (Option[])[since, until] : [])
            command.Add(option);
        command.Add(format);
        command.Add(record);
        books.AddTo(command);
    }

    public Question Read(ParseResult parsed, Surroundings around, bool hasTime = true, bool hasActor = true) => new(
        parsed.GetValue(issue),
        hasActor ? parsed.GetValue(actor) : null,
        hasTime ? parsed.GetValue(since)?.First : null,
        hasTime ? parsed.GetValue(until)?.Last : null,
        parsed.GetValue(format) ?? Format.Table,
        RecordFile.Choose(parsed.GetValue(record), around),
        books.Read(parsed));
}

/// <summary>What was typed; null: any.</summary>
internal sealed record Question(string? Issue, string? Actor, DateOnly? Since, DateOnly? Until, Format Format, string Record, UsedCodebooks Books)
{
    /// <summary>What has no day fits only where none is asked for.</summary>
    public bool Holds(DateOnly? day) => day is null ? (Since, Until) is (null, null) : !(day < Since) && !(day > Until);
}
