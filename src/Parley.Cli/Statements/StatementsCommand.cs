using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Reading;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary><c>parley statements</c>: asks the record who said what.</summary>
internal static class StatementsCommand
{
    public static Command Create(Surroundings around)
    {
        Option<string?> speaker = Typed.Text("--speaker", "NAME", "Words of the speaker's name, in any order.");
        Option<string?> about = Typed.Text("--about", "WORDS", "Words, or beginnings of words, that the statement holds.");
        Option<PartialDate?> since = Common.Date("--since", "The first day, month or year.");
        Option<PartialDate?> until = Common.Date("--until", "The last day, month or year, inclusive.");
        Option<AttributionKind?> kind = Typed.Choice<AttributionKind>("--kind", "How it is put.", Labels.Kinds.All, Labels.Kinds.TryValue);
        Option<string?> language = Typed.Choice(
            "--language", "CODE", "The article's language: de, en.", () => LanguageFolder.Codes(ArticleReaders.Folder(around)));
        Option<int?> limit = Common.Count("--limit", "At most so many.");
        Option<Format?> format = Typed.Choice("--format", "How to print them. Default: table.", Format.Table, Format.Jsonl, Format.Csv);
        Option<string?> record = Common.Record();
        var command = new Command("statements", "Ask the record who said what.")
        {
            speaker, about, since, until, kind, language, limit, format, record,
        };
        command.SetAction(parsed => new TypedStatementsOptions(
            parsed.GetValue(speaker),
            parsed.GetValue(about),
            parsed.GetValue(since),
            parsed.GetValue(until),
            parsed.GetValue(kind),
            parsed.GetValue(language),
            parsed.GetValue(limit),
            parsed.GetValue(format),
            parsed.GetValue(record)).Run(around));
        return command;
    }
}
