using System.Collections.Concurrent;
using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Tagging.Searching;

/// <summary>A word of a content.</summary>
/// <param name="Terms">The word itself, as it is folded, is not among them.</param>
internal sealed record IndexedWord(string Folded, ImmutableArray<string> Terms);

/// <summary>The terms of words that are of one or of any of several languages. Thread-safe.</summary>
internal sealed class Vocabulary(ImmutableArray<WordTerms> languages)
{
    // Some words make up most of a text: so many are kept, whichever come first. What is found does not depend on it.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<string, IndexedWord> kept = new(StringComparer.Ordinal);
    private int count;

    /// <param name="word">As <see cref="Folding.Next"/> finds it.</param>
    public IndexedWord Index(ReadOnlySpan<char> word)
    {
        ConcurrentDictionary<string, IndexedWord>.AlternateLookup<ReadOnlySpan<char>> lookup = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out IndexedWord? found))
            return found;
        string folded = Folding.Fold(word);
        found = new IndexedWord(folded, [.. Terms(word).Where(term => term != folded)]);
        if (Volatile.Read(ref count) < MostKept && IsWord(word) && lookup.TryAdd(word, found))
            Interlocked.Increment(ref count);
        return found;
    }

    /// <summary>
    /// What a user may mean by a word, itself among it. Whoever types a query does not care for capitals, so that this has all that
    /// <see cref="Index"/> finds for any way to write the word, but for the parts of a compound.
    /// </summary>
    public ImmutableArray<string> Ask(ReadOnlySpan<char> word)
    {
        string folded = Folding.Fold(word);
        if (!IsWord(word))
            return [folded];
        var terms = new TermSet(languages);
        terms.Add(word);
        bool known = false;
        foreach (WordTerms language in languages)
            known |= language.IsFunctionWord(word) || language.AddLemmasOfAnyCase(word, terms);
        foreach (WordTerms language in known ? [] : languages)
        {
            language.AddGuesses(word, capital: false, terms);
            language.AddGuesses(Capital(word), capital: true, terms);
        }
        return [.. terms.All];
    }

    private IReadOnlyList<string> Terms(ReadOnlySpan<char> word)
    {
        var terms = new TermSet(languages);
        if (!IsWord(word))
            return terms.All;
        foreach (WordTerms language in languages)
        {
            if (language.IsFunctionWord(word))
                continue;
            terms.Add(word);
            bool known = language.AddLemmas(word, terms);
            if (!known)
                language.AddGuesses(word, char.IsUpper(word[0]), terms);
            language.AddParts(word, known, terms);
        }
        return terms.All;
    }

    private static string Capital(ReadOnlySpan<char> word) => string.Concat(word[..1].ToString().ToUpperInvariant(), word[1..].ToString().ToLowerInvariant());

    // What is longer, or begins with a digit, is in no dictionary.
    private static bool IsWord(ReadOnlySpan<char> word) => word.Length is > 1 and <= Folding.LongestWord && char.IsLetter(word[0]);
}
