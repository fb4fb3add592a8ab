using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Parley.Extracting.WebPages;

/// <summary>Walks a page's body once: its elements to nodes, its text to blocks.</summary>
internal sealed class TreeReader(PageParts parts)
{
    private static readonly FrozenSet<string> inline = Set(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q ruby rt s small span strike strong sub sup time tt u var wbr");
    private static readonly FrozenSet<string> quotes = Set("blockquote");
    private static readonly FrozenSet<string> items = Set("li dd dt");
    private static readonly FrozenSet<string> headings = Set("h1 h2 h3 h4 h5 h6");
    private static readonly FrozenSet<string> captions = Set("figcaption caption");

    private readonly List<PageNode> nodes = [];
    private readonly List<Block> blocks = [];
    private readonly BlockText text = new();
    private readonly Dictionary<string, PagePart?> seen = new(StringComparer.Ordinal);

    public static PageTree Read(IElement body, PageParts parts)
    {
        var reader = new TreeReader(parts);
        reader.Visit(body, -1, 0, new Context(BlockKind.Paragraph, false, false));
        return new PageTree(reader.nodes, reader.blocks);
    }

    private readonly record struct Context(BlockKind Kind, bool IsLink, bool InTable);

    private void Visit(IElement element, int parent, int depth, Context around)
    {
        string tag = element.LocalName;
        if (tag == "br")
        {
            text.BreakLine();
            return;
        }
        var node = new PageNode(element, parent, depth) { Own = parts.Of(element, tag, seen) };
        if (node.Own is { IsCode: true })
            return;
        int at = nodes.Count;
        nodes.Add(node);
        bool isCell = around.InTable && (tag is "td" or "th");
        bool isBlock = (!inline.Contains(tag) && !isCell) || node.Own is not null;
        if (isBlock)
            Flush(parent, around.Kind);
        else if (isCell)
            text.Space();
        Context inside = Inside(element, tag, around);
        VisitChildren(element, at, depth + 1, inside);
        if (isBlock)
            Flush(at, inside.Kind);
        node.End = nodes.Count;
    }

    private static Context Inside(IElement element, string tag, Context around)
    {
        bool inTable = tag == "table" ? IsTable(element) : around.InTable;
        return new Context(
            tag == "tr" && !inTable ? BlockKind.Paragraph : Kind(tag, around.Kind), around.IsLink || tag == "a", inTable);
    }

    // Old pages are laid out in tables: whose cells hold blocks, or are few, are none of data.
    private static bool IsTable(IElement table) => table.QuerySelector("table,p,div,form,ul,ol,h1,h2,h3,h4,br") is null && table.QuerySelector("tr:nth-child(2)") is not null;

    private void VisitChildren(IElement element, int at, int depth, Context inside)
    {
        // By their numbers: a node is asked for its next sibling in time that grows with their count.
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            INode child = children[i];
            if (child is IElement inner)
                Visit(inner, at, depth, inside);
            else if (child is IText characters)
                text.Append(characters.Data, inside.IsLink);
        }
    }

    private void Flush(int node, BlockKind kind)
    {
        string whole = text.Take(out int linked);
        if (whole.Length == 0)
            return;
        // Two line breaks part paragraphs.
        string[] paragraphs = whole.Contains("\n\n", StringComparison.Ordinal) ? whole.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [whole];
        foreach (string paragraph in paragraphs)
            blocks.Add(new Block(Math.Max(0, node), kind, paragraph, Share(linked, paragraph, whole)));
    }

    private static int Share(int count, string paragraph, string whole) => (int)((long)count * paragraph.Length / whole.Length);

    private static BlockKind Kind(string tag, BlockKind around) =>
        headings.Contains(tag) ? BlockKind.Heading
        : captions.Contains(tag) ? BlockKind.Caption
        : tag == "tr" ? BlockKind.TableRow
        : quotes.Contains(tag) ? BlockKind.Quote
        : items.Contains(tag) ? BlockKind.ListItem
        : around;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
