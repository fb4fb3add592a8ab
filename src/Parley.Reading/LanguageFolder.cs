using Parley.Text;

namespace Parley.Reading;

/// <summary>Loads the languages: the one place that reads their folders.</summary>
public static class LanguageFolder
{
    /// <summary>The folder that travels beside the program.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "languages");

    /// <summary>
    /// Every language of the folder, in the order of their codes, with its models, and with those that lie beside the languages
    /// and serve them all.
    /// </summary>
    /// <exception cref="SetupException">PARLEY001: there is no such folder, or no language in it.</exception>
    public static IReadOnlyList<Language> LoadAll(string folder)
    {
        IReadOnlyList<string> codes = Codes(folder);
        var shared = Models(folder);
        Task<Language>[] loading = [.. codes.Select(code => Task.Run(() => Load(folder, code, shared)))];
        return [.. loading.Select(language => language.GetAwaiter().GetResult())];
    }

    /// <summary>The codes alone; nothing is loaded.</summary>
    /// <exception cref="SetupException">As for <see cref="LoadAll"/>.</exception>
    public static IReadOnlyList<string> Codes(string folder)
    {
        string[] codes = Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder).Select(language => Path.GetFileName(language)).Order(StringComparer.Ordinal)]
            : [];
        return codes.Length > 0
            ? codes
            : throw new SetupException("PARLEY001", $"no languages in '{folder}'. Restore the folder languages/ from the release.");
    }

    private static Language Load(string languages, string code, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> shared)
    {
        string folder = Path.Combine(languages, code);
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
        {
            string name = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
            lists[name] = [.. File.ReadLines(file).Select(WithoutComment).Where(line => line.Length > 0)];
        }
        return new Language(code, lists, new Dictionary<string, ReadOnlyMemory<byte>>(shared.UnionBy(Models(folder), model => model.Key)));
    }

    private static KeyValuePair<string, ReadOnlyMemory<byte>>[] Models(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.model").Select(file => KeyValuePair.Create(Path.GetFileNameWithoutExtension(file), new ReadOnlyMemory<byte>(File.ReadAllBytes(file))))];

    // A comment is a line that begins with "# ", so that a list may hold "#".
    private static string WithoutComment(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) || line == "#" ? "" : line.Trim();
}
