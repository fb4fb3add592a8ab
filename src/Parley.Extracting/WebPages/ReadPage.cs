using System.Collections.Immutable;
using System.Globalization;
using Parley.Extracting.WebPages.Facts;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>A page that was read: its blocks are marked, its facts found.</summary>
/// <param name="refused">Why it is no article; null: it is one.</param>
/// <param name="cut">What the parser had to leave out; null: nothing.</param>
internal sealed class ReadPage(PageTree tree, PageFacts facts, HtmlText html, IReadOnlyList<LiveEntry> entries, Problem? refused, Problem? cut)
{
    public Extracted Whole(string path, StatedFields stated, ExtractingOptions options) => Build(path, tree.Blocks, With(stated), options, facts.Published);

    public IReadOnlyList<Extracted> Entries(string path, StatedFields stated, ExtractingOptions options)
    {
        if (entries.Count == 0 || refused is not null)
            return [Whole(path, stated, options)];
        var found = new List<Extracted>();
        Block[] lead = [.. tree.Blocks.Where(block => !entries.Any(entry => tree.IsIn(block, entry.Node)))];
        if (lead.Any(block => block.Kept && block.Prose > 0))
            found.Add(Build(path, lead, With(stated), options, facts.Published));
        for (int i = 0; i < entries.Count; i++)
            found.Add(Entry(string.Create(CultureInfo.InvariantCulture, $"{path}:{i + 1}"), entries[i], stated, options));
        return found;
    }

    private Extracted Entry(string path, LiveEntry entry, StatedFields stated, ExtractingOptions options)
    {
        Block[] blocks = [.. tree.Blocks.Where(block => tree.IsIn(block, entry.Node))];
        Block? heading = blocks.FirstOrDefault(block => block.Kept && block.Kind == BlockKind.Heading);
        if (heading is not null)
            heading.Dropped = "the headline";
        if (blocks.FirstOrDefault(block => block.Kept && block.Text == entry.Shown) is { } shown)
            shown.Dropped = "about the article";
        string? id = tree.Nodes[entry.Node].Element.Id;
        StatedFields fields = With(stated);
        return Build(path, blocks, fields with
        {
            Title = heading?.Text ?? fields.Title,
            Url = fields.Url is { } url && !string.IsNullOrEmpty(id) ? $"{url}#{Uri.EscapeDataString(id)}" : fields.Url,
            Published = entry.Time.Date,
            PublishedBasis = DateBasis.Meta,
        }, options, entry.Time);
    }

    private Extracted Build(string path, IReadOnlyList<Block> blocks, StatedFields fields, ExtractingOptions options, PageTime? published)
    {
        ImmutableArray<PageBlock> explained = options.Explain ? PageText.Explain(blocks) : [];
        if (refused is not null || options.AsIs)
            return new Extracted(path, null, [refused ?? Problems.NotAsIs()]) { Blocks = explained };
        string text = PageText.Of(blocks);
        if (text.Length == 0)
            return new Extracted(path, null, [Problems.NoArticle()]) { Blocks = explained };
        Extracted extracted = ArticleBuilder.BuildPage(path, text, fields, options);
        return extracted with { Blocks = explained, Page = Describe(published, blocks), Problems = [.. extracted.Problems, .. Troubles()] };
    }

    private IEnumerable<Problem> Troubles()
    {
        if (cut is not null)
            yield return cut;
        if (html.Basis == EncodingBasis.Assumed)
            yield return Problems.EncodingAssumed(html.Encoding);
        if (html.Replaced > 0)
            yield return Problems.Replaced(html.Encoding, html.Replaced);
    }

    private StatedFields With(StatedFields stated) => stated with
    {
        Title = stated.Title ?? facts.Title,
        Byline = stated.Byline ?? facts.Byline,
        Outlet = stated.Outlet ?? facts.Outlet,
        Url = facts.Url ?? stated.Url,
        Language = stated.Language ?? facts.Language,
        Published = stated.Published ?? facts.PublishedOn,
        PublishedBasis = stated.Published is null ? facts.PublishedBasis : stated.PublishedBasis,
    };

    private PageDescription Describe(PageTime? published, IReadOnlyList<Block> blocks) => new(
        published?.ToString(),
        facts.Modified?.ToString(),
        facts.Section,
        facts.Keywords,
        facts.Image,
        facts.ImageAlternative,
        [.. blocks.Where(block => block.Kind == BlockKind.Caption || block.Dropped?.StartsWith("caption", StringComparison.Ordinal) is true).Select(block => block.Text)],
        html.Encoding);
}
