namespace Parley.Attributing.Learned;

/// <summary>The best chain of parts for one anchor (Viterbi 1967).</summary>
internal static class PartChain
{
    /// <param name="scores">Tokens × <paramref name="stride"/>, of which the first <see cref="Parts.Count"/> count.</param>
    /// <param name="transitions">Parts × stride of the matrix of transitions.</param>
    /// <param name="parts">Gets the best part of each token.</param>
    /// <param name="back">As long as all parts of all tokens; scratch.</param>
    public static void Best(ReadOnlySpan<float> scores, int stride, ReadOnlySpan<float> transitions, int width, Span<Part> parts, Span<byte> back)
    {
        Span<float> now = stackalloc float[Parts.Count], next = stackalloc float[Parts.Count];
        scores[..Parts.Count].CopyTo(now);
        for (int token = 1; token < parts.Length; token++)
        {
            for (int to = 0; to < Parts.Count; to++)
                next[to] = scores[(token * stride) + to] + BestInto(to, now, transitions, width, out back[(token * Parts.Count) + to]);
            next.CopyTo(now);
        }
        int last = 0;
        for (int part = 1; part < Parts.Count; part++)
            last = now[part] > now[last] ? part : last;
        for (int token = parts.Length - 1; token >= 0; token--)
        {
            parts[token] = (Part)last;
            last = token > 0 ? back[(token * Parts.Count) + last] : 0;
        }
    }

    private static float BestInto(int to, ReadOnlySpan<float> now, ReadOnlySpan<float> transitions, int width, out byte from)
    {
        float best = float.NegativeInfinity;
        from = 0;
        for (int part = 0; part < Parts.Count; part++)
        {
            float score = now[part] + transitions[(part * width) + to];
            if (score > best)
                (best, from) = (score, (byte)part);
        }
        return best;
    }
}
