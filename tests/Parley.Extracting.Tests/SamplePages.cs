using System.Text.Json;

namespace Parley.Extracting.Tests;

/// <summary>What the pages, the feed and the mail of the sample corpus say of themselves.</summary>
internal sealed record SamplePage(string File, string Article, string Title, string? Byline, string Outlet, string Published, string? Url, string? Language)
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Path.Combine(Extracting.Root(), "samples", "pages");

    /// <summary>The day, as written where it was published.</summary>
    public string Day => Published[..10];

    public static IReadOnlyList<SamplePage> In(string file)
    {
        using JsonDocument all = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(Folder, "pages.json")));
        return [.. all.RootElement.GetProperty("pages").Deserialize<SamplePage[]>(options)!.Where(page => page.File == file)];
    }

    public static byte[] Bytes(string file) => System.IO.File.ReadAllBytes(Path.Combine(Folder, file));

    /// <summary>The lines of the article's own text below its headline that are not in a text; without regard to blanks.</summary>
    public IReadOnlyList<string> Missing(string text)
    {
        string all = Bare(text);
        return [.. Lines().Skip(1).Where(line => !all.Contains(Bare(line), StringComparison.Ordinal))];
    }

    /// <summary>The lines of a text that are not in the article's own.</summary>
    public IReadOnlyList<string> Added(string text)
    {
        string own = Bare(string.Join(' ', Lines()));
        return [.. text.Split('\n').Where(line => !own.Contains(Bare(line), StringComparison.Ordinal))];
    }

    private string[] Lines() =>
        [.. System.IO.File.ReadLines(Path.Combine(Extracting.Root(), "samples", "articles", Article + ".txt")).Where(line => line.Length > 0)];

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));
}
