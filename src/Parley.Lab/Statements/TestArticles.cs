namespace Parley.Lab.Statements;

/// <summary><c>split.txt</c> of a folder with gold: the articles for the test, which nothing is learnt from.</summary>
internal static class TestArticles
{
    private const string File = "split.txt";

    /// <returns>Their names, without ending; empty where the folder has none.</returns>
    public static HashSet<string> Of(string folder) =>
        Path.Combine(folder, File) is var file && System.IO.File.Exists(file) ? [.. System.IO.File.ReadLines(file)] : [];
}
