namespace Parley.Extracting.WebPages;

/// <summary>
/// The paragraph between headline and text that many pages set apart from the text: it is the article's first one, and often the
/// only place of what it says.
/// </summary>
internal static class Standfirst
{
    private const int Longest = 600;
    private const int BlocksAway = 12;

    /// <summary>Keeps it, where it was dropped for standing outside of the article's element alone.</summary>
    public static void Mark(PageTree tree, int main)
    {
        int first = tree.Blocks.FindIndex(block => tree.IsIn(block, main));
        int headline = first < 0 ? -1 : tree.Blocks.FindLastIndex(first, block => block.Kind == BlockKind.Heading && tree.Nodes[block.Node].Element.LocalName == "h1");
        if (headline < 0 || first - headline > BlocksAway)
            return;
        foreach (Block block in tree.Blocks.Skip(headline + 1).Take(first - headline - 1))
        {
            if (block.Kind == BlockKind.Paragraph && block.EndsSentence && block.Prose > 0 && block.Text.Length <= Longest
                && tree.Nodes[block.Node].Part is null && !IsBelowPicture(tree, block.Node, headline) && !IsRepeated(tree, main, block.Text))
                block.Dropped = null;
        }
    }

    // What shares a box with a picture is its caption, unless the headline is in the box too.
    private static bool IsBelowPicture(PageTree tree, int node, int headline)
    {
        int box = tree.Nodes[node].Parent;
        if (box < 0 || tree.IsIn(tree.Blocks[headline], box))
            return false;
        return tree.Nodes.Skip(box).Take(node - box).Any(inner => inner.Element.LocalName is "img" or "picture" or "figure" or "amp-img");
    }

    private static bool IsRepeated(PageTree tree, int main, string text) =>
        tree.Blocks.Any(block => tree.IsIn(block, main) && block.Text.StartsWith(text, StringComparison.Ordinal));
}
