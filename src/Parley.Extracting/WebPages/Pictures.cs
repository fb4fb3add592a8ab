using AngleSharp.Html.Dom;
using Parley.Extracting.WebPages.Facts;

namespace Parley.Extracting.WebPages;

/// <summary>The words that stand for a page's pictures where they cannot be seen.</summary>
internal static class Pictures
{
    private const int Most = 500;

    public static string[] Alternatives(IHtmlDocument document) =>
        [.. document.QuerySelectorAll("[alt]").Take(Most).Select(picture => OneLine.Of(picture.GetAttribute("alt"))).Where(words => words.Length > 0).Distinct()];
}
