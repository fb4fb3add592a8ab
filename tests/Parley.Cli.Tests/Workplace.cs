using System.Text;
using Parley.Cli.Surrounding;

namespace Parley.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Outcome(int Code, string Output, string Errors)
{
    /// <summary>The lines of stderr.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder of its own in which the program is run, in the tests' process.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly Dictionary<string, string> variables = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-").FullName;

    public string? ProgramFolder { get; init; }

    /// <summary>A program folder that is the test's own, and goes with it.</summary>
    public string? Furnished { get; init; }

    public byte[] Input { get; set; } = [];

    public bool OutputIsTerminal { get; init; }

    public bool ErrorsAreTerminal { get; init; }

    public CancellationToken Interrupted { get; init; }

    public Workplace With(string variable, string value)
    {
        variables[variable] = value;
        return this;
    }

    /// <returns>The file's name, as the program is told it.</returns>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return name;
    }

    public string At(string name) => Path.Combine(Folder, name);

    public Surroundings Around(Stream output, TextWriter errors) => new()
    {
        Input = new MemoryStream(Input),
        Output = output,
        Errors = errors,
        Folder = Folder,
        ProgramFolder = ProgramFolder ?? AppContext.BaseDirectory,
        Variable = name => variables.GetValueOrDefault(name),
        OutputIsTerminal = OutputIsTerminal,
        ErrorsAreTerminal = ErrorsAreTerminal,
        Interrupted = Interrupted,
    };

    public Outcome Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        int code = ParleyCommand.Run(args, Around(output, errors));
        return new Outcome(code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        if (Furnished is not null)
            Directory.Delete(Furnished, recursive: true);
    }
}
