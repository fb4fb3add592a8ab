namespace Parley.Attributing.Learned;

/// <summary>Reads the segments of one text after another. Not for two threads at once.</summary>
internal sealed class SegmentReader(AttributionModel model, ulong language)
{
    // So many tokens go through the network together.
    private const int MostTokens = 1024;

    // Each anchor looks at the whole segment. News has a dozen in the longest; a line of nothing but cues is cut off here.
    private const int MostAnchors = 64;

    private readonly AttributionRunner runner = new(model.Network);
    private readonly ulong[] hashes = new ulong[TokenFeatures.Most];
    private readonly List<Reading> readings = [];

    private int[] rows = new int[4096], ends = [], pairs = [];
    private byte[] back = [];
    private int[] lengths = [];

    public List<Reading> Read(Surroundings around)
    {
        readings.Clear();
        var tokens = new TokenFeatures(around, language);
        var fromAnchor = new PairFeatures(around, language);
        TokenRun[] segments = [.. Segments.Of(around.View)];
        // The longest first: segments of like length go together.
        Array.Sort(segments, (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        for (int begin = 0, end; begin < segments.Length; begin = end)
        {
            int sum = segments[begin].Count;
            for (end = begin + 1; end < segments.Length && sum + segments[end].Count <= MostTokens; end++)
                sum += segments[end].Count;
            Read(around, tokens, fromAnchor, segments.AsSpan(begin, end - begin));
        }
        return [.. readings];
    }

    private void Read(Surroundings around, TokenFeatures tokens, PairFeatures fromAnchor, ReadOnlySpan<TokenRun> segments)
    {
        int count = 0, row = 0;
        Grow(ref lengths, segments.Length);
        for (int s = 0; s < segments.Length; s++)
        {
            lengths[s] = segments[s].Count;
            Grow(ref ends, row + lengths[s]);
            for (int token = segments[s].First; token < segments[s].End; token++)
            {
                Grow(ref rows, count + TokenFeatures.Most);
                count = Rows(tokens, token, count);
                ends[row++] = count;
            }
        }
        runner.Run(lengths.AsSpan(0, segments.Length), rows.AsSpan(0, count), ends.AsSpan(0, row));
        for (int s = 0; s < segments.Length; s++)
            ReadSegment(around, fromAnchor, segments[s], runner.Batch.Starts[s]);
    }

    private int Rows(TokenFeatures tokens, int token, int count)
    {
        foreach (ulong hash in hashes.AsSpan(0, tokens.Of(token, hashes)))
            if (model.Tokens.Row(hash) is > 0 and var known)
                rows[count++] = known;
        return count;
    }

    private void ReadSegment(Surroundings around, PairFeatures fromAnchor, TokenRun segment, int start)
    {
        int anchors = 0;
        for (int i = 0; i < segment.Count && anchors < MostAnchors; i++)
        {
            (AnchorKind kind, float probability) = KindOf(runner.Anchors(start + i));
            if (kind == AnchorKind.None || around.View.IsBoilerplate(segment.First + i))
                continue;
            anchors++;
            readings.Add(new Reading(kind, segment.First + i, probability, segment, PartsOf(fromAnchor, segment, start, i)));
        }
    }

    // The likeliest of the kinds that reach their threshold.
    private (AnchorKind Kind, float Probability) KindOf(ReadOnlySpan<float> scores)
    {
        float most = scores[0], sum = 0;
        foreach (float score in scores)
            most = MathF.Max(most, score);
        foreach (float score in scores)
            sum += MathF.Exp(score - most);
        (AnchorKind Kind, float Probability) best = (AnchorKind.None, 0);
        for (int kind = 1; kind < scores.Length; kind++)
        {
            float probability = MathF.Exp(scores[kind] - most) / sum;
            if (probability >= model.Thresholds[kind] && probability > best.Probability)
                best = ((AnchorKind)kind, probability);
        }
        return best;
    }

    private Part[] PartsOf(PairFeatures fromAnchor, TokenRun segment, int start, int anchor)
    {
        Grow(ref pairs, segment.Count * PairFeatures.Most);
        fromAnchor.From(segment.First + anchor, segment);
        for (int i = 0; i < segment.Count; i++)
        {
            fromAnchor.Of(segment.First + i, hashes);
            for (int n = 0; n < PairFeatures.Most; n++)
                pairs[(i * PairFeatures.Most) + n] = model.Pairs.Row(hashes[n]);
        }
        Span<float> scores = runner.PartsOf(start, segment.Count, start + anchor, pairs, out int stride);
        var parts = new Part[segment.Count];
        Grow(ref back, segment.Count * Parts.Count);
        PartChain.Best(scores, stride, model.Network.Transitions.Values, model.Network.Transitions.Columns, parts, back);
        return parts;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
            Array.Resize(ref array, length * 2);
    }
}
