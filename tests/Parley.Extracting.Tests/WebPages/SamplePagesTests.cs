using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Extracting.Tests.WebPages;

/// <summary>The pages of the sample corpus: what each says of itself, and the article's text whole.</summary>
public sealed partial class SamplePagesTests
{
    private static string Samples => Path.Combine(Extracting.Root(), "samples");

    public static TheoryData<string> Files => [.. Described().Select(page => page.GetProperty("file").GetString()!)];

    [Theory, MemberData(nameof(Files))]
    public void Says_of_itself(string file)
    {
        JsonElement expected = Described().Single(page => page.GetProperty("file").GetString() == file);
        Extracted page = Pages.Read(File.ReadAllBytes(Path.Combine(Samples, "pages", file)));
        Article article = page.Article!;
        Assert.Equal(Text(expected, "title"), article.Title);
        Assert.Equal(Text(expected, "byline"), article.Byline);
        Assert.Equal(Text(expected, "outlet"), article.Outlet);
        Assert.Equal(Text(expected, "url"), article.Url);
        Assert.Equal(Text(expected, "published"), page.Page!.Published);
        Assert.Equal(Text(expected, "modified"), page.Page.Modified);
        Assert.Equal(Text(expected, "language"), article.StatedLanguage);
        Assert.Empty(page.Problems);
    }

    [Theory, MemberData(nameof(Files))]
    public void Comes_out_whole(string file)
    {
        string name = Described().Single(page => page.GetProperty("file").GetString() == file).GetProperty("article").GetString()!;
        Article wanted = Extracting.Article(File.ReadAllText(Path.Combine(Samples, "articles", name + ".txt")));
        Extracted page = Pages.Read(File.ReadAllBytes(Path.Combine(Samples, "pages", file)));
        Assert.Equal(
            string.Join('\n', Lines(wanted.Text).Where(line => !IsAbout(line, page.Article!) && !page.Page!.Captions.Any(caption => caption.StartsWith(line, StringComparison.Ordinal)))),
            string.Join('\n', Lines(page.Article!.Text)));
    }

    // What the text file has above and below the text: headline, byline, date, outlet; the page has them as fields.
    private static bool IsAbout(string line, Article page) =>
        line == Plain(page.Title!) || (page.Byline is { } byline && line.Length < 100 && line.Contains(byline, StringComparison.Ordinal)) || (line.Length < 100 && AboutLine().IsMatch(line));

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Plain);

    private static string Plain(string text) => Space().Replace(text, " ");

    private static IEnumerable<JsonElement> Described() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples, "pages", "pages.json"))).RootElement
        .GetProperty("pages").EnumerateArray().Where(page => page.GetProperty("form").GetString() == "html");

    private static string? Text(JsonElement page, string name) => page.GetProperty(name).GetString();

    [GeneratedRegex(@"^(By|Von|Stand|Aktualisiert|Foto|Startseite|Fokuspunkt International|Port Arven)\b|\b2031\b")]
    private static partial Regex AboutLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
