using Parley.Dates;
using Parley.Extracting.Boilerplate;
using Parley.Text;

namespace Parley.Extracting.Metadata;

/// <summary>Finds what a text says of itself in lines of its own near the top and at the very end, never in running text.</summary>
internal sealed class MetadataFinder(IReadOnlyList<Language> languages, DateFinder dates)
{
    private const int LinesFromTop = 8;
    private const int BylineFromTop = 5;
    private const int LinesFromEnd = 2;

    private readonly Bylines bylines = new(languages);
    private readonly DateLines dateLines = new(languages, dates);
    private readonly LineLabels outlets = new(languages, "extracting/outlet-labels");

    public FoundMetadata Find(ArticleLines lines, FoundBoilerplate boilerplate)
    {
        int[] top = [.. Kept(lines, boilerplate).Take(LinesFromTop)];
        int[] edges = [.. top.Union(KeptFromEnd(lines, boilerplate).Take(LinesFromEnd)).Order()];
        string? title = new TitleFinder(lines, boilerplate, line => IsAboutArticle(lines.Trimmed(line))).Find(top);
        return new FoundMetadata(
            title,
            Byline(lines, top, title),
            First(edges, line => Outlet(lines.Trimmed(line))),
            Url(lines, edges),
            dateLines.Published(lines, top, edges));
    }

    private bool IsAboutArticle(ReadOnlySpan<char> line) =>
        Addresses.IsAddress(line)
        || dateLines.Read(line) is not null
        || bylines.Names(line) is not null
        || Outlet(line) is not null;

    // On the very first line "From Hafen and Beck" may as well be a headline: then a title or a date must follow.
    private string? Byline(ArticleLines lines, int[] top, string? title) => First(
        top.Take(BylineFromTop),
        line => line != top[0] || title is not null || (top.Length > 1 && dateLines.Read(lines.Trimmed(top[1])) is not null)
            ? bylines.Names(lines.Trimmed(line))
            : null);

    private string? Outlet(ReadOnlySpan<char> line)
    {
        const int Longest = 60;
        return outlets.TryRest(line, out ReadOnlySpan<char> rest) && rest.Length is > 0 and <= Longest && rest[^1] is not ('.' or '?' or '!') ? rest.ToString() : null;
    }

    // "Online:" above an address makes it one of those that the article speaks of.
    private static string? Url(ArticleLines lines, int[] edges)
    {
        if (edges.Length == 0)
            return null;
        if (Addresses.IsAddress(lines.Trimmed(edges[0])))
            return lines.Trimmed(edges[0]).ToString();
        bool announced = edges.Length > 1 && lines.Trimmed(edges[^2]).EndsWith(':');
        return Addresses.IsAddress(lines.Trimmed(edges[^1])) && !announced ? lines.Trimmed(edges[^1]).ToString() : null;
    }

    private static string? First(IEnumerable<int> lines, Func<int, string?> read) =>
        lines.Select(read).FirstOrDefault(found => found is not null);

    private static IEnumerable<int> Kept(ArticleLines lines, FoundBoilerplate boilerplate) =>
        Enumerable.Range(0, lines.Count).Where(line => !boilerplate.Lines[line] && !lines.IsBlank(line));

    private static IEnumerable<int> KeptFromEnd(ArticleLines lines, FoundBoilerplate boilerplate) =>
        Enumerable.Range(1, lines.Count).Select(back => lines.Count - back).Where(line => !boilerplate.Lines[line] && !lines.IsBlank(line));
}
