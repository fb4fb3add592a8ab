using Parley.Extracting.WebPages.Facts;

namespace Parley.Extracting.WebPages;

/// <summary>Headings that are none of the text's: the headline itself, and those below which nothing was kept.</summary>
internal static class Headings
{
    public static void Mark(PageTree tree, string? title)
    {
        MarkTitle(tree, title);
        MarkEmpty(tree);
    }

    private static void MarkTitle(PageTree tree, string? title)
    {
        foreach (Block block in tree.Blocks.Where(block => block.Kept).TakeWhile(block => block.Prose == 0 || block.Text == title))
        {
            if (block.Text == title || (title is not null && block.Kind == BlockKind.Heading && (tree.Nodes[block.Node].Element.LocalName == "h1" || Titles.Alike(block.Text, title))))
                block.Dropped = "the headline";
        }
    }

    private static void MarkEmpty(PageTree tree)
    {
        bool open = false;
        for (int at = tree.Blocks.Count - 1; at >= 0; at--)
        {
            Block block = tree.Blocks[at];
            if (!block.Kept)
                continue;
            if (block.Kind != BlockKind.Heading)
                open = true;
            else if (!open)
                block.Dropped = "a heading of nothing";
            else if (DropsBehind(tree, at))
                block.Dropped = "a heading of what was dropped";
        }
    }

    // Right behind it stands something that was dropped as no text, and then another heading.
    private static bool DropsBehind(PageTree tree, int heading)
    {
        int next = heading + 1;
        while (next < tree.Blocks.Count && !tree.Blocks[next].Kept)
            next++;
        return next > heading + 1 && next < tree.Blocks.Count && tree.Blocks[next].Kind == BlockKind.Heading
            && tree.Blocks.Skip(heading + 1).Take(next - heading - 1).Any(block => block.Dropped is "links" or "wording" || block.Dropped!.StartsWith("related", StringComparison.Ordinal));
    }
}
