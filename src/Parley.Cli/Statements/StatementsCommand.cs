using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;

namespace Parley.Cli.Statements;

/// <summary><c>parley statements</c>: asks the record who said what.</summary>
internal static class StatementsCommand
{
    public static Command Create(Surroundings around)
    {
        var filters = new Filters(around);
        Option<string?> about = Typed.Text("--about", "WORDS", "Words in any form, \"phrases\", or beginnings* that the statement holds.");
        Option<int?> limit = Common.Count("--limit", "At most so many.");
        Option<Format?> format = Typed.Choice("--format", "How to print them. Default: table.", Format.Table, Format.Jsonl, Format.Csv);
        Option<string?> record = Common.Record();
        var command = new Command("statements", "Ask the record who said what.") { about, limit, format, record };
        filters.AddTo(command);
        command.SetAction(parsed => new TypedStatementsOptions(
            filters.Query(parsed),
            parsed.GetValue(about),
            parsed.GetValue(limit),
            parsed.GetValue(format),
            parsed.GetValue(record),
            filters.Books(parsed)).Run(around));
        return command;
    }
}
