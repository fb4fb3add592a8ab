using Parley.Text;

namespace Parley.Dates.Tests;

/// <summary>The lists of the repository, read here because Parley.Dates opens no file.</summary>
internal static class Lists
{
    public static DateFinder Finder { get; } = new([Load("de"), Load("en")]);

    public static DateFinder German { get; } = new([Load("de")]);

    public static Language Load(string code)
    {
        string folder = Path.Combine(Root(), "languages", code, "dates");
        return new Language(code, Directory.EnumerateFiles(folder, "*.txt").ToDictionary(
            file => "dates/" + Path.GetFileNameWithoutExtension(file),
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
