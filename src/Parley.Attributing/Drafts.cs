namespace Parley.Attributing;

/// <summary>Settles what the rules proposed.</summary>
internal static class Drafts
{
    /// <summary>
    /// In the order of the text, without what stands in boilerplate, and without what contradicts: a cue serves one
    /// attribution, the first proposed, and contents lie apart or inside one another: what begins first wins, and of two that
    /// begin together the longer one.
    /// </summary>
    public static List<Draft> Settle(TextView view, List<Draft> proposals)
    {
        var cues = new HashSet<int>();
        // Sorting keeps the order of the proposals where two have the same place.
        IEnumerable<Draft> kept = proposals
            .Where(draft => draft.Content.Any(run => !view.Spans(run).IsEmpty) && Claim(draft, cues))
            .OrderBy(draft => draft.Extent.First).ThenByDescending(draft => draft.Extent.End);
        var settled = new List<Draft>(proposals.Count);
        var open = new Stack<Draft>();
        foreach (Draft draft in kept)
        {
            while (open.Count > 0 && open.Peek().Extent.End <= draft.Extent.First)
                open.Pop();
            if (open.Count > 0 && !MayLieIn(open.Peek(), draft))
                continue;
            settled.Add(draft);
            open.Push(draft);
        }
        return settled;
    }

    private static bool Claim(Draft draft, HashSet<int> cues)
    {
        if (draft.Cue is not { } cue)
            return true;
        for (int token = cue.First; token < cue.End; token++)
            if (cues.Contains(token))
                return false;
        for (int token = cue.First; token < cue.End; token++)
            cues.Add(token);
        return true;
    }

    /// <summary>For each draft the place of the smallest one whose content holds its cue and content.</summary>
    public static int?[] Parents(List<Draft> drafts)
    {
        var parents = new int?[drafts.Count];
        var open = new Stack<int>();
        for (int n = 0; n < drafts.Count; n++)
        {
            while (open.Count > 0 && drafts[open.Peek()].Extent.End <= drafts[n].Extent.First)
                open.Pop();
            parents[n] = open.Count > 0 ? open.Peek() : null;
            open.Push(n);
        }
        return parents;
    }

    private static bool MayLieIn(Draft outer, Draft inner)
    {
        TokenRun whole = inner.Whole;
        int low = 0, high = outer.Content.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = outer.Content[middle].First <= whole.First ? (middle, high) : (low, middle - 1);
        }
        return outer.Content[low].Contains(whole);
    }
}
