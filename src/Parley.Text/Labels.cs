namespace Parley.Text;

/// <summary>The words for the values of an enum: what is written at every border (JSON, the record, exports), and what is typed.</summary>
/// <param name="words">In the order of the values.</param>
public sealed class Labels<T>(params string[] words)
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>All words, in the order of the values.</summary>
    public IReadOnlyList<string> All => words;

    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public string Of(T value) => Array.IndexOf(Values, value) is var place and >= 0
        ? words[place]
        : throw new ArgumentOutOfRangeException(nameof(value), value, null);

    /// <exception cref="ArgumentOutOfRangeException">The word is none of these.</exception>
    public T Value(string word) => TryValue(word, out T value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(word), word, null);

    /// <summary>False: the word is none of these; case counts.</summary>
    public bool TryValue(string word, out T value)
    {
        int place = Array.IndexOf(words, word);
        value = place < 0 ? default : Values[place];
        return place >= 0;
    }
}

/// <summary>The words of docs/contract.md for the values that statements and articles have.</summary>
public static class Labels
{
    public static Labels<AttributionKind> Kinds { get; } = new("direct", "indirect", "mixed", "reported", "free-indirect");

    public static Labels<Medium> Media { get; } = new("speech", "writing", "thought");

    public static Labels<NameBasis> NameBases { get; } = new("stated", "completed", "inferred");

    public static Labels<CodeBasis> CodeBases { get; } = new("stated", "condition", "inferred");

    public static Labels<DateBasis> DateBases { get; } = new("jsonld", "meta", "text", "url", "given");

    public static Labels<ArticleTie> Ties { get; } = new("version", "copy", "excerpt", "story");

    public static Labels<EchoKind> Echoes { get; } = new("verbatim", "paraphrase", "translation");
}
