using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>The best row of name labels in which every inside follows a beginning or an inside of its kind (Viterbi).</summary>
internal static class NameDecoder
{
    /// <param name="scores">Words × <see cref="LabelSet.NameLabels"/>.</param>
    /// <param name="labels">Gets the label of each word.</param>
    /// <param name="back">Words × <see cref="LabelSet.NameLabels"/>, to work with.</param>
    public static void Best(ReadOnlySpan<float> scores, Span<byte> labels, Span<byte> back)
    {
        const int count = LabelSet.NameLabels;
        Span<float> before = stackalloc float[count], now = stackalloc float[count];
        for (int word = 0; word < labels.Length; word++)
        {
            byte best = Most(before);
            for (int label = 0; label < count; label++)
            {
                byte from = best;
                if (IsInside(label))
                    from = before[label] >= before[label - 1] ? (byte)label : (byte)(label - 1);
                bool possible = word > 0 || !IsInside(label);
                back[word * count + label] = from;
                now[label] = (possible ? before[from] : float.NegativeInfinity) + scores[word * count + label];
            }
            now.CopyTo(before);
        }
        if (labels.IsEmpty)
            return;
        labels[^1] = Most(before);
        for (int word = labels.Length - 1; word > 0; word--)
            labels[word - 1] = back[word * count + labels[word]];
    }

    public static bool IsBeginning(int label) => label > 0 && label % 2 == 1;

    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    public static NameKind Kind(int label) => (NameKind)((label - 1) / 2);

    private static byte Most(ReadOnlySpan<float> scores)
    {
        byte best = 0;
        for (byte label = 1; label < scores.Length; label++)
        {
            if (scores[label] > scores[best])
                best = label;
        }
        return best;
    }
}
