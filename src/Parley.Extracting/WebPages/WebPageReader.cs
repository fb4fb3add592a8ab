using AngleSharp.Html.Dom;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>A page's HTML to its article. Thread-safe.</summary>
internal sealed class WebPageReader(ArticleBuilder builder, IReadOnlyList<Language> languages)
{
    private readonly PageParts parts = new(languages);

    /// <param name="path">As <see cref="Extracted.Path"/>.</param>
    /// <param name="stated">What is known from outside, such as the address; it counts more than what the page says.</param>
    public Extracted Read(string path, HtmlText html, StatedFields stated, ExtractingOptions options) =>
        ReadFragment(path, html.Text, stated, options);

    /// <summary>As <see cref="Read"/>, for HTML that is nothing but the article: the content of a feed's item, the part of a mail.</summary>
    public Extracted ReadFragment(string path, string html, StatedFields stated, ExtractingOptions options)
    {
        using IHtmlDocument? document = PageParser.Parse(html, out Problem? problem);
        if (document?.Body is null)
            return new Extracted(path, null, [problem ?? Problems.Empty()]);
        PageTree tree = TreeReader.Read(document.Body, parts);
        int main = MainText.Find(tree);
        Cleaning.Mark(tree, main);
        Extracted extracted = builder.Build(path, Compose(tree), stated, options);
        return extracted with { Blocks = [.. tree.Blocks.Select(Explained)] };
    }

    private static string Compose(PageTree tree) => string.Join("\n\n", tree.Blocks.Where(block => block.Kept).Select(block => block.Text));

    private static PageBlock Explained(Block block) => new(block.Kind, block.Text, block.Kept, block.Dropped ?? "text");
}
