using System.Collections.Frozen;

namespace Parley.Tagging.Tokenizing;

/// <summary>Two words that are written as one without a mark between; the list has a bar there: can|not.</summary>
internal sealed class ContractionLookup
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> cuts;
    private readonly int longest;

    public ContractionLookup(IReadOnlyList<string> list)
    {
        Dictionary<string, int> found = list.ToDictionary(
            line => line.Replace("|", "", StringComparison.Ordinal),
            line => Math.Max(0, line.IndexOf('|')),
            StringComparer.OrdinalIgnoreCase);
        cuts = found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = found.Count == 0 ? 0 : found.Keys.Max(word => word.Length);
    }

    /// <summary>Where the second word begins, as an offset in the word; 0: it is one word.</summary>
    public int Cut(ReadOnlySpan<char> word) => word.Length <= longest && cuts.TryGetValue(word, out int cut) ? cut : 0;
}
