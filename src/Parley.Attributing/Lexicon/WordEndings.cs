using System.Collections.Frozen;

namespace Parley.Attributing.Lexicon;

/// <summary>Knows words by how they end: "Politikwissenschaftler" by "wissenschaftler", "experts" by "expert" and "s".</summary>
internal sealed class WordEndings
{
    private const int Shortest = 2;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> tails;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> acronyms;
    private readonly string[] inflections;
    private readonly int longest;
    private readonly bool capitalsAreNames;

    /// <param name="endings">The entries.</param>
    /// <param name="inflections">What may stand behind an entry.</param>
    /// <param name="capitalsAreNames">A word with a capital is an entry as a whole or behind a hyphen, and by its ending it is none: "Johnson" is nobody's son.</param>
    public WordEndings(IReadOnlyList<string> endings, IReadOnlyList<string> inflections, bool capitalsAreNames = false)
    {
        this.capitalsAreNames = capitalsAreNames;
        acronyms = endings.Where(ending => !ending.AsSpan().ContainsAnyInRange('a', 'z') && char.IsUpper(ending[0])).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        this.endings = endings.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        tails = endings.Where(ending => ending.Length >= Shortest).Select(ending => ending[^Shortest..])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        this.inflections = [.. inflections];
        longest = endings.Count == 0 ? 0 : endings.Max(ending => ending.Length);
    }

    public bool Match(ReadOnlySpan<char> word) => EntryOf(word).Length > 0;

    /// <summary>The part of the word that is an entry of the list, without inflection; empty: none is.</summary>
    public ReadOnlySpan<char> EntryOf(ReadOnlySpan<char> word)
    {
        if (Longest(word) is { Length: > 0 } whole)
            return whole;
        foreach (string inflection in inflections)
            if (word.EndsWith(inflection, StringComparison.OrdinalIgnoreCase) && Longest(word[..^inflection.Length]) is { Length: > 0 } stem)
                return stem;
        return [];
    }

    // Most words end like no entry: their last letters say so at once.
    private ReadOnlySpan<char> Longest(ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest || !tails.Contains(word[^Shortest..]))
            return [];
        for (int length = Math.Min(word.Length, longest); length >= Shortest; length--)
            if (endings.Contains(word[^length..]) && !IsWithin(word, length))
                return word[^length..];
        return [];
    }

    // "Richard" has nothing of the ARD: an entry in capitals is a word of its own.
    private bool IsWithin(ReadOnlySpan<char> word, int length) =>
        word.Length > length && char.IsLetter(word[^(length + 1)]) && ((capitalsAreNames && char.IsUpper(word[0])) || acronyms.Contains(word[^length..]));
}
