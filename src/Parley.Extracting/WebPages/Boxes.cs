namespace Parley.Extracting.WebPages;

/// <summary>Boxes that no class gives away: lists of teasers, and what stands around a form.</summary>
internal static class Boxes
{
    private const int LeastTeasers = 3;
    private const int LongestTeaser = 600;
    private const int LongestAppeal = 300;
    private const int LeastLeft = 250;

    /// <summary>Whether there was any.</summary>
    public static bool Mark(PageTree tree)
    {
        bool any = false;
        for (int at = 1; at < tree.Nodes.Count; at++)
        {
            PageNode node = tree.Nodes[at];
            if (node.Part is null && IsTeaserList(tree, at) && tree.Nodes[0].Prose - node.Prose >= LeastLeft)
                Take(tree, at, new PagePart(PartKind.Teasers, "a list of linked headlines"));
            else if (node.Own is { Kind: PartKind.Form } && node.Element.LocalName == "form" && IsAppeal(tree, node.Parent))
                Take(tree, node.Parent, new PagePart(PartKind.Newsletter, "a form in it"));
            else
                continue;
            any = true;
        }
        return any;
    }

    // Of children that are made alike, nearly all have a linked headline and few words beside it.
    private static bool IsTeaserList(PageTree tree, int at)
    {
        int children = 0, teasers = 0;
        if (tree.Nodes[at].Titles < LeastTeasers)
            return false;
        for (int child = at + 1; child < tree.Nodes[at].End; child = tree.Nodes[child].End)
        {
            PageNode inner = tree.Nodes[child];
            children++;
            teasers += inner.Titles is >= 1 and <= 3 && inner.Prose <= LongestTeaser && inner.End > child + 2 ? 1 : 0;
        }
        return teasers >= LeastTeasers && teasers * 10 >= children * 8;
    }

    private static bool IsAppeal(PageTree tree, int at) =>
        at > 0 && tree.Nodes[at].Part is null && tree.Nodes[at].Prose <= LongestAppeal && tree.Nodes[0].Prose - tree.Nodes[at].Prose >= LeastLeft;

    private static void Take(PageTree tree, int at, PagePart part)
    {
        for (int inner = at; inner < tree.Nodes[at].End; inner++)
            tree.Nodes[inner].Part ??= part;
    }
}
