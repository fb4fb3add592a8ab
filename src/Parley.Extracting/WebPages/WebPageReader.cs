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
    private readonly Refusals refusals = new(languages);

    /// <param name="path">As <see cref="Extracted.Path"/>.</param>
    /// <param name="stated">What is known from outside, such as the address; it counts more than what the page says.</param>
    public Extracted Read(string path, HtmlText html, StatedFields stated, ExtractingOptions options) => Open(html, stated.Url, out ReadPage? page) is { } problem
        ? new Extracted(path, null, [problem])
        : page!.Whole(path, stated, options);

    /// <summary>
    /// As <see cref="Read"/>, for a liveblog: its lead, where it has one, and each of its entries with the entry's time; their paths are
    /// the page's with their number behind it. A page without entries gives itself.
    /// </summary>
    public IReadOnlyList<Extracted> ReadEntries(string path, HtmlText html, StatedFields stated, ExtractingOptions options) => Open(html, stated.Url, out ReadPage? page) is { } problem
        ? [new Extracted(path, null, [problem])]
        : page!.Entries(path, stated, options);

    /// <summary>As <see cref="Read"/>, for HTML that is nothing but the article: the content of a feed's item, the part of a mail.</summary>
    public Extracted ReadFragment(string path, string html, StatedFields stated, ExtractingOptions options)
    {
        using IHtmlDocument document = PageParser.Parse(html, out Problem? problem);
        if (document.Body is not { LocalName: "body" })
            return new Extracted(path, null, [problem ?? Problems.NoArticle()]);
        PageTree tree = TreeReader.Read(document.Body, parts);
        MainText.Find(tree);
        cleaning.Mark(tree, 0, new PageFacts { Title = stated.Title, Byline = stated.Byline, Outlet = stated.Outlet }, Pictures.Alternatives(document));
        return ArticleBuilder.BuildPage(path, PageText.Of(tree.Blocks), stated, options) with { Blocks = options.Explain ? PageText.Explain(tree.Blocks) : [] };
    }

    private Problem? Open(HtmlText html, string? address, out ReadPage? page)
    {
        page = null;
        using IHtmlDocument document = PageParser.Parse(html.Text, out Problem? problem);
        if (document.Body is not { LocalName: "body" })
            return problem ?? Problems.NoArticle();
        PageTree tree = TreeReader.Read(document.Body, parts);
        using var ld = new JsonLd(document);
        int main = MainText.Find(tree);
        PageFacts found = facts.Read(document, tree, ld, address);
        (int around, IReadOnlyList<LiveEntry> entries) = LiveEntries.Find(tree);
        cleaning.Mark(tree, entries.Count > 0 && tree.Nodes[around].Prose > tree.Nodes[main].Prose ? around : main, found, Pictures.Alternatives(document));
        Problem? refused = refusals.Find(tree, found, document.Title);
        page = new ReadPage(tree, found, html, entries, refused, problem);
        return null;
    }
}
