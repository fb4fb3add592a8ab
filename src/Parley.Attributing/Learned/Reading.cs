namespace Parley.Attributing.Learned;

/// <summary>What the network makes of one anchor.</summary>
/// <param name="Segment">The tokens that were looked at.</param>
/// <param name="Parts">The part of each of them.</param>
/// <param name="Probability">Of the anchor.</param>
internal sealed record Reading(AnchorKind Kind, int Anchor, float Probability, TokenRun Segment, Part[] Parts)
{
    /// <summary>The runs of tokens of a part, in the order of the text.</summary>
    public List<TokenRun> Runs(Part part)
    {
        var runs = new List<TokenRun>();
        for (int i = 0; i < Parts.Length; i++)
        {
            if (Parts[i] != part)
                continue;
            int first = i;
            while (i + 1 < Parts.Length && Parts[i + 1] == part)
                i++;
            runs.Add(new TokenRun(Segment.First + first, Segment.First + i + 1));
        }
        return runs;
    }
}
