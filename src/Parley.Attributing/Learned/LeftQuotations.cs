namespace Parley.Attributing.Learned;

/// <summary>
/// Quotations that the rules join to a reporting clause ("“…,” said Beck. “…”") and the network leaves out: they stay with the
/// clause, unless something else that was found holds them.
/// </summary>
internal static class LeftQuotations
{
    /// <param name="drafts">What the network found; contents are added to them.</param>
    /// <param name="proposals">Settled.</param>
    public static void Join(Surroundings around, List<Draft> drafts, List<Draft> proposals)
    {
        var taken = new bool[around.View.Count];
        foreach (Draft draft in drafts)
            foreach (TokenRun run in draft.Content)
                Array.Fill(taken, true, run.First, run.Count);
        var byCue = new Dictionary<int, Draft>();
        foreach (Draft draft in drafts)
            if (draft.Cue is { } cue)
                for (int token = cue.First; token < cue.End; token++)
                    byCue.TryAdd(token, draft);
        foreach (Draft proposal in proposals)
            if (proposal is { Kind: Text.AttributionKind.Direct, Cue: { } own } && byCue.GetValueOrDefault(own.First) is { Kind: Text.AttributionKind.Direct } draft)
                Join(draft, proposal, taken);
    }

    private static void Join(Draft draft, Draft proposal, bool[] taken)
    {
        foreach (TokenRun run in proposal.Content)
            if (!taken.AsSpan(run.First, run.Count).Contains(true) && run.First > draft.Content[^1].End)
                draft.Content.Add(run);
    }
}
