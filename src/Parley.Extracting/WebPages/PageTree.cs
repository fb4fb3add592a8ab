namespace Parley.Extracting.WebPages;

/// <summary>A page's elements and its blocks of text, both in the page's order.</summary>
internal sealed record PageTree(List<PageNode> Nodes, List<Block> Blocks)
{
    public bool IsIn(Block block, int node) => block.Node >= node && block.Node < Nodes[node].End;

    public IEnumerable<PageNode> Ancestors(int node)
    {
        for (int at = node; at >= 0; at = Nodes[at].Parent)
            yield return Nodes[at];
    }
}
