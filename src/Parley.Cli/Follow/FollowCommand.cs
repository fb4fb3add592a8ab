using Parley.Cli.Codebooks;
using System.CommandLine;
using System.Globalization;
using Parley.Cli.Fetching;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;

namespace Parley.Cli.Follow;

/// <summary><c>parley follow FEED…</c>: what is new in feeds, and what lists of addresses name, into the record.</summary>
internal static class FollowCommand
{
    public static Command Create(Surroundings around)
    {
        var feeds = new Argument<string[]>("FEED")
        {
            Description = "Addresses of feeds, and files that list feeds or pages: OPML, Pocket, Wallabag, Instapaper, a table, an address a line.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<TimeSpan?> every = Typed.Option<TimeSpan>(
            "--every", "TIME", "Go on, and look again every so often: 90s, 15m, 2h. Default: once.", "a time such as 90s, 15m or 2h", TryTime);
        Option<Format?> format = Typed.Choice("--format", "How to print what was read. Default: table.", Format.Table, Format.Jsonl);
        Option<string?> record = Common.Record();
        Option<string?> state = Typed.Text("--state", "FILE", "What was followed already. Default: the record's name and .follow.");
        Option<int?> threads = Common.Threads();
        var command = new Command("follow", "Record what is new in feeds.") { feeds, every, format, record, state, threads };
        var books = new CodebookOptions();
        books.AddTo(command);
        var web = new WebOptions();
        web.AddTo(command);
        command.SetAction(parsed => new TypedFollowOptions(
            parsed.GetValue(feeds)!,
            parsed.GetValue(every),
            parsed.GetValue(format),
            parsed.GetValue(record),
            parsed.GetValue(state),
            parsed.GetValue(threads),
            books.Read(parsed),
            web.Read(parsed)).Run(around));
        return command;
    }

    private static bool TryTime(string text, out TimeSpan time)
    {
        time = default;
        double unit = text.Length == 0 ? 0 : text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 0 };
        if (unit == 0 || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count == 0 || count * unit > TimeSpan.FromDays(7).TotalSeconds)
            return false;
        time = TimeSpan.FromSeconds(count * unit);
        return true;
    }
}
