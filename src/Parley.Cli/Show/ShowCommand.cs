using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;

namespace Parley.Cli.Show;

/// <summary><c>parley show ID</c>: a statement inside its paragraph, with its parts marked.</summary>
internal static class ShowCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> id = StatementIds.Argument();
        var why = new Option<bool>("--why") { Description = "Also tell which rule found it, and how the speaker's name was come by." };
        Option<string?> record = Common.Record();
        var command = new Command("show", "Show a statement inside its paragraph.") { id, why, record };
        command.SetAction(parsed => new TypedShowOptions(
            parsed.GetValue(id)!,
            parsed.GetValue(why),
            parsed.GetValue(record)).Run(around));
        return command;
    }
}

/// <summary>Only what was typed.</summary>
internal sealed record TypedShowOptions(string Id, bool Why, string? Record)
{
    public int Run(Surroundings around)
    {
        string file = RecordFile.Choose(Record, around);
        using IRecord record = RecordFile.OpenExisting(file, around);
        if (StatementIds.Find(record, Id, file, around) is not { } found)
            return ExitCode.Failed;
        new StatementPage(new Screen(around)).Write(found, record.Versions(found.Article.Id), Why);
        return ExitCode.Done;
    }
}
