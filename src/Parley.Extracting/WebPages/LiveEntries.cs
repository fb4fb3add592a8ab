using AngleSharp.Html.Dom;
using Parley.Extracting.WebPages.Facts;

namespace Parley.Extracting.WebPages;

/// <summary>One dated entry of a liveblog.</summary>
/// <param name="Shown">Its time as readers see it.</param>
internal sealed record LiveEntry(int Node, PageTime Time, string Shown);

/// <summary>The entries of a liveblog: what stands side by side, each with a time of its own.</summary>
internal static class LiveEntries
{
    private const int Least = 2;

    /// <summary>What pages of this kind are marked with, in JSON-LD and in microdata.</summary>
    public static ReadOnlySpan<byte> Mark => "LiveBlogPosting"u8;

    /// <returns>The element around the entries and they, in the page's order; none where the page has not two of them.</returns>
    public static (int Around, IReadOnlyList<LiveEntry> Entries) Find(PageTree tree)
    {
        int[] times = Times(tree);
        (int Around, List<LiveEntry> Entries) best = (0, []);
        for (int at = 0; at < tree.Nodes.Count; at++)
        {
            if (times[at] <= best.Entries.Count)
                continue;
            List<LiveEntry> entries = Children(tree, at, times);
            if (entries.Count > best.Entries.Count)
                best = (at, entries);
        }
        return best.Entries.Count < Least ? (0, []) : best;
    }

    private static List<LiveEntry> Children(PageTree tree, int at, int[] times)
    {
        var entries = new List<LiveEntry>();
        for (int child = at + 1; child < tree.Nodes[at].End; child = tree.Nodes[child].End)
        {
            if (times[child] > 0 && tree.Nodes[child].Prose > 0 && First(tree, child) is { } time)
                entries.Add(new LiveEntry(child, Own(time)!.Value, OneLine.Of(time.Element.TextContent)));
        }
        return entries;
    }

    private static int[] Times(PageTree tree)
    {
        var times = new int[tree.Nodes.Count];
        for (int at = times.Length - 1; at > 0; at--)
        {
            times[at] += Own(tree.Nodes[at]) is null ? 0 : 1;
            times[tree.Nodes[at].Parent] += times[at];
        }
        return times;
    }

    private static PageNode? First(PageTree tree, int node) => tree.Nodes.Skip(node).Take(tree.Nodes[node].End - node).FirstOrDefault(inner => Own(inner) is not null);

    private static PageTime? Own(PageNode node) =>
        node.Element is IHtmlTimeElement element && PageTime.TryParse(element.DateTime, out PageTime time) ? time : null;
}
