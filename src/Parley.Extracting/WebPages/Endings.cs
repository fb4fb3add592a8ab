using Parley.Extracting.Boilerplate;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>Where the article ends inside of the element that holds it: at a heading of comments or of other articles.</summary>
internal sealed class Endings(IReadOnlyList<Language> languages)
{
    // What stands behind an ending is the smaller part of the whole.
    private const double MostBehind = 0.4;
    private const int LongestHeading = 60;

    private readonly LinePatterns comments = new(languages.SelectMany(language => language.List("extracting/endings")));

    public void Mark(PageTree tree, int main)
    {
        int all = tree.Blocks.Where(block => block.Kept).Sum(block => block.Prose), before = 0;
        for (int at = 0; at < tree.Blocks.Count; at++)
        {
            Block block = tree.Blocks[at];
            if (before > 0 && all - before <= all * MostBehind && IsEnding(tree, block, main))
            {
                Drop(tree, at, Scope(tree, block.Node, main));
                return;
            }
            before += block.Kept ? block.Prose : 0;
        }
    }

    private bool IsEnding(PageTree tree, Block block, int main) =>
        block.Text.Length <= LongestHeading && tree.Nodes[block.Node].Part is null && tree.IsIn(block, main) && comments.Match(block.Text);

    // Up to the end of the element in which the heading opens the rest: its own one, where that holds more than the heading.
    private static int Scope(PageTree tree, int node, int main)
    {
        int at = node;
        while (at > main && tree.Nodes[at].Prose == 0)
            at = tree.Nodes[at].Parent;
        return Math.Max(at, main);
    }

    private static void Drop(PageTree tree, int from, int scope)
    {
        foreach (Block block in tree.Blocks.Skip(from).Where(block => block.Kept && tree.IsIn(block, scope)))
            block.Dropped = "behind the article's end";
    }
}
