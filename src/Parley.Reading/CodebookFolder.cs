using System.Security.Cryptography;
using System.Text;
using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Coding.Codebooks;
using Parley.Coding.Model;
using Parley.Text;

namespace Parley.Reading;

/// <summary>Loads codebook, actors and models of coding: the one place that reads their folder.</summary>
public static class CodebookFolder
{
    public const string Codebook = "war.yaml", ActorFolder = "actors", Acts = "acts.weights", Issues = "issues.weights", Dates = "dates.weights", Echoes = "echoes.weights";

    /// <summary>The folder that travels beside the program.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "codebooks");

    /// <param name="folder">Holds the shipped files.</param>
    /// <param name="codebook">A file to be read in place of the shipped codebook.</param>
    /// <param name="actors">A file of further actors.</param>
    /// <exception cref="SetupException">PARLEY006: a file is missing or wrong; the message names the line.</exception>
    public static CodingData Load(string folder, string? codebook = null, string? actors = null)
    {
        string book = codebook ?? Path.Combine(folder, Codebook), acts = Path.Combine(folder, Acts), issues = Path.Combine(folder, Issues), dates = Path.Combine(folder, Dates);
        return new CodingData(
            LoadCodebook(book),
            LoadRegistry(folder, actors),
            LinearModel.Parse(Text(acts), Acts),
            LinearModel.Parse(Text(issues), Issues),
            LinearModel.Parse(Text(dates), Dates),
            Version([book, acts, issues, dates, .. ActorFiles(folder), .. actors is null ? [] : (string[])[actors]]));
    }

    /// <summary>By what one statement is told in two articles. Nothing is read otherwise for it.</summary>
    /// <exception cref="SetupException">As for <see cref="Load"/>.</exception>
    public static LinearModel LoadEchoes(string folder) => LinearModel.Parse(Text(Path.Combine(folder, Echoes)), Echoes);

    /// <exception cref="SetupException">As for <see cref="Load"/>.</exception>
    public static Codebook LoadCodebook(string file)
    {
        (Codebook? codebook, IReadOnlyList<Fault> faults) = CodebookReader.Parse(Text(file));
        Require(file, faults);
        return codebook!;
    }

    /// <exception cref="SetupException">As for <see cref="Load"/>.</exception>
    public static IReadOnlyList<Actor> LoadActors(string folder)
    {
        var all = new List<Actor>();
        foreach (string file in ActorFiles(folder))
            all.AddRange(LoadActors(file, all, own: false));
        return all;
    }

    /// <summary>The shipped actors and a user's.</summary>
    /// <param name="further">A user's file; null: none.</param>
    /// <exception cref="SetupException">As for <see cref="Load"/>.</exception>
    public static ActorRegistry LoadRegistry(string folder, string? further = null)
    {
        IReadOnlyList<Actor> shipped = LoadActors(folder);
        return new ActorRegistry(shipped, further is null ? [] : LoadActors(further, shipped, own: true));
    }

    private static IReadOnlyList<Actor> LoadActors(string file, IReadOnlyList<Actor> others, bool own)
    {
        (IReadOnlyList<Actor> actors, IReadOnlyList<Fault> faults) = ActorFileReader.Parse(Text(file), others, own);
        Require(file, faults);
        return actors;
    }

    /// <summary>Organisations and states first: persons hold offices of them.</summary>
    public static IReadOnlyList<string> ActorFiles(string folder)
    {
        string actors = Path.Combine(folder, ActorFolder);
        return Directory.Exists(actors)
            ? [.. Directory.GetFiles(actors, "*.yaml").Order(StringComparer.Ordinal)]
            : throw new SetupException("PARLEY006", $"no actors in '{actors}'. Restore the folder codebooks/ from the release.");
    }

    private static string Version(IEnumerable<string> files) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', files.Select(Text)))));

    private static void Require(string file, IReadOnlyList<Fault> faults)
    {
        if (faults.Count > 0)
            throw new SetupException("PARLEY006", $"{file}:{faults[0].Line}: {faults[0].Message}. See all: parley codebook check {file}");
    }

    /// <exception cref="SetupException">PARLEY006: there is no such file, or it is too long to be one of a codebook.</exception>
    public static string Text(string file)
    {
        if (!File.Exists(file))
            throw new SetupException("PARLEY006", $"there is no '{file}'. Restore the folder codebooks/ from the release, or correct the name.");
        return new FileInfo(file).Length <= CodebookCheck.LongestFile
            ? File.ReadAllText(file)
            : throw new SetupException("PARLEY006", $"'{file}' is longer than {CodebookCheck.LongestFile >> 20} MB, and no codebook is. Divide it.");
    }
}
