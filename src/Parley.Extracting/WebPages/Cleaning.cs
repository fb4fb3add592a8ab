namespace Parley.Extracting.WebPages;

/// <summary>Says of each block why it is no part of the article's text.</summary>
internal static class Cleaning
{
    private const double MostLinked = 0.5;

    public static void Mark(PageTree tree, int main)
    {
        foreach (Block block in tree.Blocks)
            block.Dropped = Reason(tree, block, main);
    }

    private static string? Reason(PageTree tree, Block block, int main)
    {
        if (tree.Nodes[block.Node].Part is { } part)
            return part.ToString();
        if (!tree.IsIn(block, main))
            return "outside of the article";
        if (block.Kind == BlockKind.Caption)
            return "caption";
        if (block.Linked > block.Text.Length * MostLinked && !block.EndsSentence)
            return "links";
        return null;
    }
}
