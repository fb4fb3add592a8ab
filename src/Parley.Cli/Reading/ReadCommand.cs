using Parley.Cli.Codebooks;
using System.CommandLine;
using Parley.Cli.Fetching;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Text;

namespace Parley.Cli.Reading;

/// <summary><c>parley read PATH…</c>: files and addresses, articles and statements into the record, and onto standard output.</summary>
internal static class ReadCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string[]> paths = Common.Paths();
        Option<PartialDate?> published = Common.PartialDate("--published", "The date of articles whose text gives none.");
        Option<Format?> format = Typed.Choice("--format", "How to print what was read. Default: table.", Format.Table, Format.Jsonl);
        Option<bool> asIs = Common.AsIs();
        Option<string?> record = Common.Record();
        var noRecord = new Option<bool>("--no-record") { Description = "Print only; record nothing." };
        Option<int?> threads = Common.Threads();
        var command = new Command("read", "Read articles and record who said what in them.")
        {
            paths, published, format, asIs, record, noRecord, threads,
        };
        var books = new CodebookOptions();
        books.AddTo(command);
        var web = new WebOptions();
        web.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(record) is not null && result.GetResult(noRecord) is not null)
                result.AddError("--record and --no-record exclude each other.");
        });
        command.SetAction(parsed => new TypedReadOptions(
            parsed.GetValue(paths)!,
            parsed.GetValue(published),
            parsed.GetValue(format),
            parsed.GetValue(asIs),
            parsed.GetValue(record),
            parsed.GetValue(noRecord),
            parsed.GetValue(threads),
            books.Read(parsed),
            web.Read(parsed)).Run(around));
        return command;
    }
}
