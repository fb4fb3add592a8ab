using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Text;

namespace Parley.Cli.Extract;

/// <summary><c>parley extract PATH…</c>: articles as they are cut out of what people have, onto standard output.</summary>
internal static class ExtractCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string[]> paths = Common.Paths();
        Option<PartialDate?> published = Common.PartialDate("--published", "The date of articles whose text gives none.");
        Option<Format?> format = Typed.Choice("--format", "How to print it. Default: text.", Format.Text, Format.Jsonl);
        var explain = new Option<bool>("--explain") { Description = "Say of each block of the input why it was kept or dropped." };
        Option<bool> asIs = Common.AsIs();
        Option<int?> threads = Common.Threads();
        var command = new Command("extract", "Print articles without anything around them: text, title, byline, outlet, date.")
        {
            paths, published, format, explain, asIs, threads,
        };
        command.SetAction(parsed => new TypedExtractOptions(
            parsed.GetValue(paths)!,
            parsed.GetValue(published),
            parsed.GetValue(format),
            parsed.GetValue(explain),
            parsed.GetValue(asIs),
            parsed.GetValue(threads)).Run(around));
        return command;
    }
}
