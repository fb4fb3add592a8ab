using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Coding.Model;
using Parley.Reading;
using Parley.Text;

namespace Parley.Cli.Codebooks;

/// <summary>The codebook and the actors that a command works with: the user's, as typed or as the variables say, else those that came with the program.</summary>
/// <param name="Codebook">In place of the shipped one; null: as the variable says.</param>
/// <param name="Actors">A file of further actors; null: as the variable says.</param>
internal sealed record UsedCodebooks(string? Codebook = null, string? Actors = null)
{
    public const string CodebookVariable = "PARLEY_CODEBOOK", ActorsVariable = "PARLEY_ACTORS";

    public static string Folder(Surroundings around) => Path.Combine(around.ProgramFolder, "codebooks");

    /// <exception cref="SetupException">A file is missing or wrong; the message names the line.</exception>
    public CodingData Load(Surroundings around) =>
        CodebookFolder.Load(Folder(around), Choose(Codebook, CodebookVariable, around), Choose(Actors, ActorsVariable, around));

    /// <exception cref="SetupException">As for <see cref="Load"/>.</exception>
    public ActorRegistry LoadActors(Surroundings around) =>
        CodebookFolder.LoadRegistry(Folder(around), Choose(Actors, ActorsVariable, around));

    /// <exception cref="SetupException">As for <see cref="Load"/>.</exception>
    public static LinearModel LoadEchoes(Surroundings around) => CodebookFolder.LoadEchoes(Folder(around));

    private static string? Choose(string? typed, string variable, Surroundings around) =>
        (typed ?? around.Variable(variable)) is { Length: > 0 } file ? around.Resolve(file) : null;
}

/// <summary>The options that name them.</summary>
internal sealed class CodebookOptions
{
    private readonly Option<string?> codebook = Typed.Text("--codebook", "FILE", "A codebook in place of the shipped one.");
    private readonly Option<string?> actors = Actors();

    public static Option<string?> Actors() => Typed.Text("--actors", "FILE", "A file of actors beside those that are shipped.");

    public void AddTo(Command command)
    {
        command.Add(codebook);
        command.Add(actors);
    }

    public UsedCodebooks Read(ParseResult parsed) => new(parsed.GetValue(codebook), parsed.GetValue(actors));
}
