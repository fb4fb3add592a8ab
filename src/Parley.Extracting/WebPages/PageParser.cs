using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>
/// HTML to its tree, within limits that are counted: characters, tags, open tags, elements and depth. What is deeper becomes a sibling,
/// as in browsers; what is beyond the other limits is cut off, and a problem says so.
/// </summary>
internal static class PageParser
{
    public const int MostCharacters = 16 * 1024 * 1024;
    public const int MostTags = 300_000;
    public const int MostElements = 400_000;
    public const int MostOpen = 500;
    public const int MostNested = 256;

    /// <param name="problem">What was cut off; null: nothing.</param>
    public static IHtmlDocument Parse(string html, out Problem? problem)
    {
        string within = Cut(html);
        problem = within.Length < html.Length ? Problems.PageCut(within.Length) : null;
        return new HtmlParser(new HtmlParserOptions { MaximumDepth = MostNested, SkipComments = true }).ParseDocument(within);
    }

    private static string Cut(string html)
    {
        ReadOnlySpan<char> within = html.AsSpan(0, Math.Min(html.Length, MostCharacters));
        int end = new TagScanner(within).End(MostTags, MostOpen, MostElements);
        return end == html.Length ? html : within[..end].ToString();
    }
}
