using System.CommandLine;
using System.CommandLine.Help;
using Parley.Cli.Actors;
using Parley.Cli.Bench;
using Parley.Cli.Brief;
using Parley.Cli.Codebooks;
using Parley.Cli.Demo;
using Parley.Cli.Doctor;
using Parley.Cli.Echoes;
using Parley.Cli.Extract;
using Parley.Cli.Follow;
using Parley.Cli.Keeping;
using Parley.Cli.Parse;
using Parley.Cli.Places;
using Parley.Cli.Positions;
using Parley.Cli.Search;
using Parley.Cli.Reading;
using Parley.Cli.Show;
using Parley.Cli.Statements;
using Parley.Cli.Stories;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Cli.Versions;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli;

/// <summary>The program: its commands, and what becomes of what goes wrong.</summary>
internal static class ParleyCommand
{
    private const string Description = """
        Reads the news about a conflict, in German and in English, and keeps the record of who said what.

        Exit codes: 0 done; 1 some inputs, the record or the installation failed; 2 wrong usage; 130 interrupted.
        """;

    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings around)
    {
        var report = new Report(around);
        try
        {
            return Invoke(Create(around), args, around, report);
        }
        catch (OutputClosedException)
        {
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is RecordException or SetupException or IOException or UnauthorizedAccessException)
        {
            report.Error(failure.Message);
            return ExitCode.Failed;
        }
        catch (Exception fault)
        {
            report.Error($"a fault of the program, not of its input; please report this: {fault}");
            return ExitCode.Fault;
        }
    }

    public static RootCommand Create(Surroundings around)
    {
        var root = new RootCommand(Description)
        {
            ReadCommand.Create(around),
            FollowCommand.Create(around),
            ExtractCommand.Create(around),
            ParseCommand.Create(around),
            StatementsCommand.Create(around),
            SearchCommand.Create(around),
            ShowCommand.Create(around),
            EchoesCommand.Create(around),
            VersionsCommand.Create(around),
            StoriesCommand.Create(around),
            PositionsCommand.Create(around),
            ShiftsCommand.Create(around),
            ContradictionsCommand.Create(around),
            TimelineCommand.Create(around),
            CompareCommand.Create(around),
            BriefCommand.Create(around),
            RecordCommand.Create(around),
            ActorsCommand.Create(around),
            PlacesCommand.Create(around),
            CodebookCommand.Create(around),
            DemoCommand.Create(around),
            BenchCommand.Create(around),
            DoctorCommand.Create(around),
        };
        // Aliases of another system, where / does not begin a path.
        foreach (string alias in (string[])["/h", "/?"])
            root.Options.OfType<HelpOption>().Single().Aliases.Remove(alias);
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    private static int Invoke(RootCommand root, IReadOnlyList<string> args, Surroundings around, Report report)
    {
        // A name that begins with @ is a file's name here, and not a file of options.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            string command = string.Join(' ', Names(parsed, around));
            report.Error($"{parsed.Errors[0].Message} See: {command} --help");
            return ExitCode.Usage;
        }
        using var output = new StreamWriter(around.Output, leaveOpen: true) { NewLine = "\n" };
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = around.Errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static IEnumerable<string> Names(ParseResult parsed, Surroundings around) =>
        parsed.CommandResult.Command is RootCommand
            ? [around.CalledAs]
            : [around.CalledAs, .. parsed.CommandResult.Command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name), parsed.CommandResult.Command.Name];
}
