using System.Collections.Immutable;
using Parley.Linking.Copies;
using Parley.Linking.Echoes;

namespace Parley.Linking.Sketching;

/// <summary>What of an article is compared with others. Hashes stand for words and names; 0 is none.</summary>
/// <param name="Language">Of its code.</param>
/// <param name="Published">The day's number (<see cref="DateOnly.DayNumber"/>); null: not known.</param>
internal sealed record ArticleSketch(
    string Id,
    ulong Language,
    int? Published,
    ArticleFingerprint Print,
    ImmutableArray<Term> Title,
    ImmutableArray<StatementSketch> Statements);

/// <summary>What of a statement is compared with others.</summary>
/// <param name="Speakers">Ids of actors, or the sounds of a name.</param>
/// <param name="Party">For whom it is said.</param>
/// <param name="IsLocal">A speaker is known to the article alone.</param>
/// <param name="Issues">Without the one for what is about none.</param>
/// <param name="Date">When it was said, where the day is known.</param>
/// <param name="Terms">By their stems, each once.</param>
/// <param name="Numbers">Ascending, each once.</param>
/// <param name="Meanings">The concepts of its words, and how names and words sound that no list has; ascending, each once.</param>
internal sealed record StatementSketch(
    string Id,
    ImmutableArray<ulong> Speakers,
    ulong Party,
    bool IsLocal,
    ulong Act,
    ImmutableArray<ulong> Issues,
    int? Date,
    bool HasCondition,
    ImmutableArray<Term> Terms,
    ImmutableArray<uint> Numbers,
    ImmutableArray<uint> Meanings)
{
    private TermList? stems, sounds;
    private (EchoWeights? By, float Sum) squares;

    // Made when they are first asked for: most candidates are of one language.
    public TermList Stems => stems ??= TermList.Of(Terms, term => term.Stem);

    public TermList Sounds => sounds ??= TermList.Of(Terms, term => term.Sound);

    /// <summary>The sum of the squares of its meanings' rarities.</summary>
    public float SquaresBy(EchoWeights weights)
    {
        if (squares.By != weights)
            squares = (weights, weights.Squares(Meanings.AsSpan()));
        return squares.Sum;
    }
}

/// <summary>Terms in the order of their stems, or of their sounds, each once: two of them are walked side by side.</summary>
internal sealed class TermList
{
    private readonly uint[] keys;
    private readonly byte[] weights;
    private readonly bool[] names;

    private TermList(uint[] keys, Term[] terms)
    {
        (this.keys, weights, names) = (keys, new byte[terms.Length], new bool[terms.Length]);
        for (int n = 0; n < terms.Length; n++)
        {
            (weights[n], names[n]) = (terms[n].Weight, terms[n].IsName);
            Weight += weights[n];
        }
    }

    public int Count => keys.Length;

    public float Weight { get; }

    /// <param name="key">0: the term has none.</param>
    public static TermList Of(ImmutableArray<Term> terms, Func<Term, uint> key)
    {
        uint[] keys = new uint[terms.Length];
        Term[] sorted = new Term[terms.Length];
        for (int n = 0; n < keys.Length; n++)
            (keys[n], sorted[n]) = (key(terms[n]), terms[n]);
        Array.Sort(keys, sorted);
        int count = 0;
        for (int n = 0; n < keys.Length; n++)
        {
            if (keys[n] != 0 && (count == 0 || keys[n] != keys[count - 1]))
                (keys[count], sorted[count++]) = (keys[n], sorted[n]);
        }
        return new TermList(keys[..count], sorted[..count]);
    }

    /// <summary>How much the terms weigh that both have, and how many of them are names.</summary>
    public (float Weight, int Names) Common(TermList other)
    {
        int weight = 0, shared = 0;
        for (int i = 0, j = 0; i < keys.Length && j < other.keys.Length;)
        {
            uint a = keys[i], b = other.keys[j];
            if (a == b)
            {
                weight += Math.Min(weights[i], other.weights[j]);
                shared += names[i] && other.names[j] ? 1 : 0;
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return (weight, shared);
    }
}

/// <summary>A word that means something.</summary>
/// <param name="Stem">Of its first letters.</param>
/// <param name="Sound">Of its first sounds; 0: too short to tell.</param>
/// <param name="Weight">Longer words are rarer.</param>
/// <param name="IsName">It begins with a capital.</param>
internal readonly record struct Term(uint Stem, uint Sound, byte Weight, bool IsName);
