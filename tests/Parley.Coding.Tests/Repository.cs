using Parley.Coding.Actors;
using Parley.Coding.Codebooks;
using Parley.Coding.Model;
using Parley.Text;

namespace Parley.Coding.Tests;

/// <summary>The files of the repository, read here because Parley.Coding opens no file.</summary>
internal static class Repository
{
    public static string Text(string path) => File.ReadAllText(Path.Combine(Root(), path));

    public static IReadOnlyList<string> ActorFiles => [.. Directory.GetFiles(Path.Combine(Root(), "codebooks", "actors"), "*.yaml").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Actor> Actors()
    {
        var all = new List<Actor>();
        foreach (string file in ActorFiles)
            all.AddRange(ActorFileReader.Parse(File.ReadAllText(file), all).Actors);
        return all;
    }

    public static CodingData Data() => new(
        CodebookReader.Parse(Text("codebooks/war.yaml")).Codebook!,
        new ActorRegistry(Actors()),
        LinearModel.Parse(Text("codebooks/acts.weights"), "acts"),
        LinearModel.Parse(Text("codebooks/issues.weights"), "issues"),
        LinearModel.Parse(Text("codebooks/dates.weights"), "dates"),
        "test");

    /// <summary>The lists that coding needs of a language.</summary>
    public static Language Language(string code)
    {
        string folder = Path.Combine(Root(), "languages", code);
        return new Language(code, ((string[])["dates", "coding", "attributing"]).SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part), "*.txt")).ToDictionary(
            file => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/'),
            file => (IReadOnlyList<string>)[.. File.ReadLines(file).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))]));
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Parley.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Run the tests inside the repository.");
    }
}
