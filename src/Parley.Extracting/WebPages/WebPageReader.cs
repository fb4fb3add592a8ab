using AngleSharp.Html.Dom;
using Parley.Extracting.WebPages.Facts;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>A page's HTML to its article. Thread-safe.</summary>
internal sealed class WebPageReader(IReadOnlyList<Language> languages)
{
    private readonly PageParts parts = new(languages);
    private readonly Cleaning cleaning = new(languages);
    private readonly FactsReader facts = new(languages);

    /// <param name="path">As <see cref="Extracted.Path"/>.</param>
    /// <param name="stated">What is known from outside, such as the address; it counts more than what the page says.</param>
    public Extracted Read(string path, HtmlText html, StatedFields stated, ExtractingOptions options)
    {
        using IHtmlDocument? document = PageParser.Parse(html.Text, out Problem? problem);
        if (document?.Body is null)
            return new Extracted(path, null, [problem ?? Problems.Empty()]);
        PageTree tree = TreeReader.Read(document.Body, parts);
        using var ld = new JsonLd(document);
        int main = MainText.Find(tree);
        PageFacts page = facts.Read(document, tree, ld, stated.Url);
        cleaning.Mark(tree, main, page, Alternatives(document));
        Extracted extracted = ArticleBuilder.BuildPage(path, Compose(tree), With(stated, page), options);
        return extracted with
        {
            Blocks = [.. tree.Blocks.Select(Explained)],
            Page = Describe(page, tree, html.Encoding),
            Problems = problem is null ? extracted.Problems : extracted.Problems.Add(problem),
        };
    }

    /// <summary>As <see cref="Read"/>, for HTML that is nothing but the article: the content of a feed's item, the part of a mail.</summary>
    public Extracted ReadFragment(string path, string html, StatedFields stated, ExtractingOptions options)
    {
        using IHtmlDocument? document = PageParser.Parse(html, out Problem? problem);
        if (document?.Body is null)
            return new Extracted(path, null, [problem ?? Problems.Empty()]);
        PageTree tree = TreeReader.Read(document.Body, parts);
        MainText.Find(tree);
        cleaning.Mark(tree, 0, new PageFacts { Title = stated.Title, Byline = stated.Byline, Outlet = stated.Outlet }, Alternatives(document));
        return ArticleBuilder.BuildPage(path, Compose(tree), stated, options) with { Blocks = [.. tree.Blocks.Select(Explained)] };
    }

    private static StatedFields With(StatedFields stated, PageFacts page) => stated with
    {
        Title = stated.Title ?? page.Title,
        Byline = stated.Byline ?? page.Byline,
        Outlet = stated.Outlet ?? page.Outlet,
        Url = page.Url ?? stated.Url,
        Language = stated.Language ?? page.Language,
        Published = stated.Published ?? page.Published?.Date,
        PublishedBasis = stated.Published is null ? page.PublishedBasis : stated.PublishedBasis,
    };

    private static PageDescription Describe(PageFacts page, PageTree tree, string encoding) => new(
        page.Published?.ToString(),
        page.Modified?.ToString(),
        page.Section,
        page.Keywords,
        page.Image,
        page.ImageAlternative,
        [.. tree.Blocks.Where(block => block.Kind == BlockKind.Caption).Select(block => block.Text)],
        encoding);

    private static string[] Alternatives(IHtmlDocument document) =>
        [.. document.QuerySelectorAll("[alt]").Take(500).Select(picture => OneLine.Of(picture.GetAttribute("alt"))).Where(words => words.Length > 0).Distinct()];

    private static string Compose(PageTree tree) => string.Join("\n\n", tree.Blocks.Where(block => block.Kept).Select(block => block.Text));

    private static PageBlock Explained(Block block) => new(block.Kind, block.Text, block.Kept, block.Dropped ?? "text");
}
