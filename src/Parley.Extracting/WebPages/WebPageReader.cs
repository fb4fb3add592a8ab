using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Extracting.WebPages;

/// <summary>A page's HTML to its article. Thread-safe.</summary>
internal sealed class WebPageReader(ArticleBuilder builder)
{
    private const int MostNested = 256;

    /// <param name="path">As <see cref="Extracted.Path"/>.</param>
    /// <param name="stated">What is known from outside, such as the address; it counts more than what the page says.</param>
    public Extracted Read(string path, HtmlText html, StatedFields stated, ExtractingOptions options) =>
        ReadFragment(path, html.Text, stated, options);

    /// <summary>As <see cref="Read"/>, for HTML that is nothing but the article: the content of a feed's item, the part of a mail.</summary>
    public Extracted ReadFragment(string path, string html, StatedFields stated, ExtractingOptions options)
    {
        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = MostNested, SkipComments = true });
        using var document = parser.ParseDocument(html);
        string text = string.Join("\n\n", document.QuerySelectorAll("p").Select(paragraph => paragraph.Text().Trim()));
        return builder.Build(path, text, stated, options);
    }
}
