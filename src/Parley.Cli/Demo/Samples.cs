using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Ingesting;
using Parley.Text;

namespace Parley.Cli.Demo;

/// <summary>The articles that travel beside the program.</summary>
internal static class Samples
{
    private const string Name = "samples/articles", ActorsName = "samples/actors.json";

    /// <summary>The file of the actors of their invented world.</summary>
    public static string Actors(Surroundings around) => Path.Combine(around.ProgramFolder, ActorsName);

    /// <summary>Their paths are told as <c>samples/articles/…</c>, wherever the program lies: the record is the same everywhere.</summary>
    /// <exception cref="SetupException">There are none.</exception>
    public static IReadOnlyList<Input> Find(Surroundings around)
    {
        Surroundings program = around with { Folder = around.ProgramFolder };
        InputFiles files = InputFiles.Find([Name], program);
        return files.Inputs.Count > 0
            ? files.Inputs
            : throw new SetupException("PARLEY020", $"no articles in '{program.Resolve(Name)}'. Restore the folder samples/articles/ from the release.");
    }
}
