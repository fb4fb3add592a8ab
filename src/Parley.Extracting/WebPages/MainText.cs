namespace Parley.Extracting.WebPages;

/// <summary>
/// Finds the element that holds the article: the deepest one that holds nearly all of the page's running text, once the parts are
/// taken off that their tags and classes call navigation, comments, related articles and the like.
/// </summary>
internal static class MainText
{
    private const double Nearly = 0.75;

    // What is left of a page without its comments must be an article; else they are what the class calls so by mistake.
    private const int LeastLeft = 250;
    private const double MostOfPage = 0.5;

    /// <returns>The node's place.</returns>
    public static int Find(PageTree tree)
    {
        Sum(tree, _ => true);
        Settle(tree);
        Sum(tree, block => tree.Nodes[block.Node].Part is null);
        if (Boxes.Mark(tree))
            Sum(tree, block => tree.Nodes[block.Node].Part is null);
        return Deepest(tree, 0);
    }

    private static void Sum(PageTree tree, Func<Block, bool> counts)
    {
        foreach (PageNode node in tree.Nodes)
            (node.Prose, node.Titles) = (0, 0);
        foreach (Block block in tree.Blocks.Where(counts))
        {
            tree.Nodes[block.Node].Prose += block.Prose;
            tree.Nodes[block.Node].Titles += block.IsLinkedTitle ? 1 : 0;
        }
        for (int at = tree.Nodes.Count - 1; at > 0; at--)
        {
            tree.Nodes[tree.Nodes[at].Parent].Prose += tree.Nodes[at].Prose;
            tree.Nodes[tree.Nodes[at].Parent].Titles += tree.Nodes[at].Titles;
        }
    }

    // A class is a hint: where it would take the article with it, it does not count.
    private static void Settle(PageTree tree)
    {
        int all = tree.Nodes[0].Prose;
        foreach (PageNode node in tree.Nodes)
        {
            PagePart? above = node.Parent < 0 ? null : tree.Nodes[node.Parent].Part;
            node.Part = above ?? (node.Own is { } own && Counts(own, node.Prose, all) ? own : null);
        }
    }

    private static bool Counts(PagePart part, int prose, int all) =>
        part.Kind == PartKind.Comments ? all - prose >= LeastLeft : prose <= all * MostOfPage;

    private static int Deepest(PageTree tree, int from)
    {
        int current = from;
        while (true)
        {
            int next = -1;
            for (int child = current + 1; child < tree.Nodes[current].End; child = tree.Nodes[child].End)
            {
                if (tree.Nodes[child].Prose >= tree.Nodes[current].Prose * Nearly && tree.Nodes[child].Prose > 0)
                    next = child;
            }
            if (next < 0)
                return current;
            current = next;
        }
    }
}
