namespace Parley.Cli.Tests;

/// <summary>A copy of the program's folders that a test may break.</summary>
internal static class Installation
{
    public static readonly string[] Models =
        ["identification.model", "de/grammar.model", "de/lexicon.model", "en/grammar.model", "en/lexicon.model"];

    /// <returns>The place, which is its own program folder too.</returns>
    public static Workplace Whole()
    {
        string folder = Directory.CreateTempSubdirectory("parley-program-").FullName;
        var place = new Workplace { ProgramFolder = folder, Furnished = folder };
        Directory.CreateSymbolicLink(Path.Combine(folder, "samples"), Path.Combine(AppContext.BaseDirectory, "samples"));
        string from = Path.Combine(AppContext.BaseDirectory, "languages");
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write(Path.Combine(folder, "languages", Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        string books = Path.Combine(AppContext.BaseDirectory, "codebooks");
        foreach (string file in Directory.EnumerateFiles(books, "*", SearchOption.AllDirectories))
            Write(Path.Combine(folder, "codebooks", Path.GetRelativePath(books, file)), File.ReadAllBytes(file));
        return place;
    }

    public static string Kind(string model) => $"{Path.GetFileNameWithoutExtension(model)}-1";

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
