using System.CommandLine;
using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;

namespace Parley.Cli.Keeping;

/// <summary><c>parley record …</c>: what keeps a record whole, and moves it.</summary>
internal static class RecordCommand
{
    public static Command Create(Surroundings around)
    {
        Option<string?> record = Common.Record();
        record.Recursive = true;
        var keeper = new Keeper(around);
        string Name(ParseResult parsed) => RecordFile.Choose(parsed.GetValue(record), around);

        Command check = new("check", "Read all of the record, and tell what is not whole.");
        check.SetAction(parsed => keeper.Check(Name(parsed)));

        Command stats = new("stats", "Tell how much the record holds, and of what.");
        stats.SetAction(parsed => new Statistics(around).Run(Name(parsed)));

        Argument<string> to = File("The new file.");
        Command backup = new("backup", "Write all that the record holds into one file.") { to };
        backup.SetAction(parsed => keeper.Backup(Name(parsed), parsed.GetValue(to)!));

        Argument<string> from = File("A file that 'record backup' wrote, or - for standard input.");
        Command restore = new("restore", "Fill an empty record from a backup.") { from };
        restore.SetAction(parsed => keeper.Restore(Name(parsed), parsed.GetValue(from)!));

        Argument<string?> lines = new("FILE") { Description = "The new file. Default: standard output.", Arity = ArgumentArity.ZeroOrOne };
        Command export = new("export", "Write the record as JSON Lines, an article a line (docs/contract.md).") { lines };
        export.SetAction(parsed => keeper.Export(Name(parsed), parsed.GetValue(lines)));

        Argument<string[]> paths = Common.Paths();
        paths.Description = "Files of 'record export' or 'read --format jsonl', folders, patterns, or - for standard input.";
        Command import = new("import", "Add articles from such lines, as they were read.") { paths };
        import.SetAction(parsed => new ImportRun(around).Run(Name(parsed), parsed.GetValue(paths)!));

        var books = new CodebookOptions();
        Command link = new("link", "Find anew which articles and statements belong together.");
        books.AddTo(link);
        link.SetAction(parsed => keeper.Link(Name(parsed), books.Read(parsed)));

        return new Command("record", "Check the record, count it, back it up, restore, export, import and link it.")
        {
            record, check, stats, backup, restore, export, import, link,
        };
    }

    private static Argument<string> File(string description) => new("FILE") { Description = description };
}
