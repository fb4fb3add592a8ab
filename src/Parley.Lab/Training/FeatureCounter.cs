using Parley.Networks;
using Parley.Tagging.Grammar;

namespace Parley.Lab.Training;

/// <summary>Words to features, while it is still being counted which of them occur often enough to get a row.</summary>
internal sealed class FeatureCounter(WordFeatures features, Dictionary<ulong, int> counts)
{
    private readonly Dictionary<string, ulong[]> known = new(StringComparer.Ordinal);

    public ulong[] Of(string form)
    {
        if (known.TryGetValue(form, out ulong[]? found))
            return found;
        Span<ulong> into = stackalloc ulong[WordFeatures.Most];
        return known[form] = into[..features.Of(form, into, out _)].ToArray();
    }

    public void Count(IEnumerable<string> forms)
    {
        foreach (string form in forms)
        {
            foreach (ulong hash in Of(form))
                counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }
    }

    /// <summary>The features that occur at least so often, the most frequent first.</summary>
    public static ulong[] Frequent(Dictionary<ulong, int> counts, int least) =>
        [.. counts.Where(pair => pair.Value >= least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];

    /// <summary>The rows of a word's features; the first is the word's own, even if it is 0.</summary>
    public int[] Rows(string form, FeatureTable table)
    {
        ulong[] hashes = Of(form);
        int[] rows = [.. hashes.Select(table.Row)];
        return [rows[0], .. rows[1..].Where(row => row != 0)];
    }
}
