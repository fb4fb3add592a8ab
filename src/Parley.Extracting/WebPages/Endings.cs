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
        int[] inside = [.. Enumerable.Range(0, tree.Blocks.Count).Where(at => tree.Blocks[at].Kept)];
        int all = inside.Sum(at => tree.Blocks[at].Prose), before = 0;
        for (int i = 0; i < inside.Length; i++)
        {
            Block block = tree.Blocks[inside[i]];
            if (block.Text.Length <= LongestHeading && comments.Match(block.Text) && before > 0 && all - before <= all * MostBehind)
            {
                Drop(tree, inside[i..], Scope(tree, block.Node, main));
                return;
            }
            before += block.Prose;
        }
    }

    // Up to the end of the element in which the heading opens the rest: its own one, where that holds more than the heading.
    private static int Scope(PageTree tree, int node, int main)
    {
        int at = node;
        while (at > main && tree.Nodes[at].Prose == 0)
            at = tree.Nodes[at].Parent;
        return Math.Max(at, main);
    }

    private static void Drop(PageTree tree, int[] rest, int scope)
    {
        foreach (int at in rest.Where(at => tree.IsIn(tree.Blocks[at], scope)))
            tree.Blocks[at].Dropped = "behind the article's end";
    }
}
