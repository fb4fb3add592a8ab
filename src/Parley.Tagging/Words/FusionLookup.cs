using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Tagging.Words;

/// <summary>
/// Words that are several syntactic words and do not hold their letters: zum is zu dem. The list's line has all with blanks
/// between. As it stands, with a capital at its beginning, or all in capitals; the parts are written so too.
/// </summary>
internal sealed class FusionLookup
{
    private readonly FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> parts;
    private readonly int longest;

    public FusionLookup(IReadOnlyList<string> list)
    {
        var found = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (string[] words in list.Select(line => line.Split(' ')))
        {
            found[words[0]] = [.. words.Skip(1)];
            found[Capital(words[0])] = [Capital(words[1]), .. words.Skip(2)];
            found[words[0].ToUpperInvariant()] = [.. words.Skip(1).Select(word => word.ToUpperInvariant())];
        }
        parts = found.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = found.Count == 0 ? 0 : found.Keys.Max(word => word.Length);
    }

    /// <summary>Empty: it is one word.</summary>
    public ReadOnlySpan<string> Parts(ReadOnlySpan<char> word) =>
        word.Length <= longest && parts.TryGetValue(word, out ImmutableArray<string> found) ? found.AsSpan() : [];

    private static string Capital(string word) => string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1));
}
