using System.Text;

namespace Parley.Cli.Surrounding;

/// <summary>What a command finds around it. Tests give their own, so that commands run in the tests' process.</summary>
internal sealed record Surroundings
{
    private const int DefaultWidth = 100;

    public required Stream Input { get; init; }

    /// <summary>Unbuffered: what is written is out.</summary>
    public required Stream Output { get; init; }

    public required TextWriter Errors { get; init; }

    /// <summary>The folder in which the user stands; names of files hold from here.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder of the program, with languages/ and samples/ in it.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Func<string, string?> Variable { get; init; } = _ => null;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorsAreTerminal { get; init; }

    /// <summary>Columns of the terminal, or of the tables where there is none.</summary>
    public int Width { get; init; } = DefaultWidth;

    public CancellationToken Interrupted { get; init; }

    /// <summary>How the user calls the program: the launcher says so.</summary>
    public string CalledAs => Variable("PARLEY_COMMAND") is { Length: > 0 } name ? name : "parley";

    public static Surroundings OfProcess(CancellationToken interrupted) => new()
    {
        Input = Console.OpenStandardInput(),
        Output = StandardOutput.Open(),
        Errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        Folder = Directory.GetCurrentDirectory(),
        Variable = Environment.GetEnvironmentVariable,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorsAreTerminal = !Console.IsErrorRedirected,
        Width = ColumnsOfTerminal(),
        Interrupted = interrupted,
    };

    /// <summary>Whether colours may be used on a stream; see no-color.org.</summary>
    public bool Colours(bool isTerminal) =>
        isTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>A file's name, as typed, to where it is.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    private static int ColumnsOfTerminal()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth < 40 ? DefaultWidth : Console.WindowWidth;
        }
        catch (Exception none) when (none is IOException or PlatformNotSupportedException)
        {
            return DefaultWidth;
        }
    }
}
