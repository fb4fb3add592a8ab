using System.CommandLine;
using System.CommandLine.Help;
using Parley.Lab.Commands;
using Parley.Lab.Lemmas;
using Parley.Text;

namespace Parley.Lab;

/// <summary>The program: its commands, and what becomes of what goes wrong.</summary>
public static class LabCommand
{
    private const int Failed = 1;
    private const int Usage = 2;

    private const string Description = """
        Trains the models of Parley and scores them.

        Exit codes: 0 done; 1 a file is missing or broken, or a model was trained on what it should be scored on; 2 wrong usage.
        """;

    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        ParseResult parsed = Create(output, errors).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            errors.WriteLine($"parley-lab: {parsed.Errors[0].Message} See: parley-lab --help");
            return Usage;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is SetupException or FormatException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"parley-lab: {failure.Message}");
            return Failed;
        }
    }

    private static RootCommand Create(TextWriter output, TextWriter errors)
    {
        var root = new RootCommand(Description)
        {
            TrainCommand.Create(errors),
            EvalCommand.Create(output),
            DrawCommand.Create(output),
            ScoreCommand.Create(output),
            RawCommand.Create(output),
            LemmasCommand.Create(output),
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }
}
