using System.Collections.Frozen;

namespace Parley.Tagging;

/// <summary>Words that are looked up by the passage of the text where they stand, so that no string is made.</summary>
internal readonly struct WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    public WordSet(IEnumerable<string> words)
    {
        FrozenSet<string> set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = set.Count == 0 ? 0 : set.Max(word => word.Length);
    }

    public bool IsEmpty => longest == 0;

    // The length is asked first, so that a word of a million letters is not hashed.
    public bool Contains(ReadOnlySpan<char> word) => word.Length <= longest && lookup.Contains(word);
}
