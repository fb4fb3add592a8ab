namespace Parley.Attributing.Speakers;

/// <summary>Tells, token by token from the front, inside of whose content one stands.</summary>
/// <param name="drafts">In the order of the text; nested or apart.</param>
internal sealed class Nesting(IReadOnlyList<Draft> drafts)
{
    // Deeper nesting is that of no language.
    private const int MostOpen = 8;

    private readonly List<int> open = [];
    private int next;

    /// <returns>The innermost draft whose content holds the token; -1: none.</returns>
    /// <param name="token">Not before the one asked for last.</param>
    public int At(int token)
    {
        while (next < drafts.Count && drafts[next].Extent.First <= token)
            open.Add(next++);
        while (open.Count > 0 && drafts[open[^1]].Extent.End <= token)
            open.RemoveAt(open.Count - 1);
        for (int n = open.Count - 1; n >= Math.Max(0, open.Count - MostOpen); n--)
            if (Holds(drafts[open[n]], token))
                return open[n];
        return -1;
    }

    private static bool Holds(Draft draft, int token)
    {
        int low = 0, high = draft.Content.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = draft.Content[middle].First <= token ? (middle, high) : (low, middle - 1);
        }
        return draft.Content[low].First <= token && token < draft.Content[low].End;
    }
}
