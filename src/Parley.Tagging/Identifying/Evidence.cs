using System.Runtime.Intrinsics;

namespace Parley.Tagging.Identifying;

/// <summary>What a passage says for each language.</summary>
internal ref struct Evidence(LanguageModel model, Span<int> weights) : IGramSink
{
    // So many weights of a byte fit into 16 bits.
    private const int MostPending = 256;

    private readonly Span<int> weights = weights;
    private Vector256<ushort> low, high;
    private int pending, grams;

    public int Letters { get; set; }

    public void Add(uint key, GramKind kind)
    {
        (Vector256<ushort> first, Vector256<ushort> second) = Vector256.Widen(model.Find(key));
        low += first;
        high += second;
        grams++;
        if (++pending == MostPending)
            Settle();
    }

    public int Best()
    {
        Settle();
        int best = 0;
        for (int i = 1; i < weights.Length; i++)
        {
            if (weights[i] > weights[best])
                best = i;
        }
        return best;
    }

    /// <summary>How far the next one is behind.</summary>
    public readonly int Margin(int best)
    {
        int next = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (i != best)
                next = Math.Max(next, weights[i]);
        }
        return weights[best] - next;
    }

    /// <summary>The weight of a sequence, on average.</summary>
    public readonly double Average(int language) => grams == 0 ? 0 : (double)weights[language] / grams;

    private void Settle()
    {
        for (int i = 0; i < Vector256<ushort>.Count; i++)
        {
            weights[i] += low[i];
            weights[Vector256<ushort>.Count + i] += high[i];
        }
        low = high = Vector256<ushort>.Zero;
        pending = 0;
    }
}
