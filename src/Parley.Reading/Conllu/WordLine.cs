using Parley.Text;

namespace Parley.Reading.Conllu;

/// <summary>
/// A line of CoNLL-U, as its columns are written: a syntactic word, or the range of words that are written as one. What is
/// not known is <see cref="Unknown"/>.
/// </summary>
/// <param name="Id"><c>3</c>, or <c>3-4</c> for a range.</param>
public sealed record WordLine(string Id, string Form)
{
    public const string Unknown = "_";

    public string Lemma { get; init; } = Unknown;

    public string Upos { get; init; } = Unknown;

    public string Xpos { get; init; } = Unknown;

    public string Features { get; init; } = Unknown;

    public string Head { get; init; } = Unknown;

    public string Relation { get; init; } = Unknown;

    /// <summary><c>B-PER</c> for the first word of a name, <c>I-PER</c> for the others (IOB2).</summary>
    public string Name { get; init; } = Unknown;

    /// <summary>The infinitive of a verb whose particle stands apart: <c>ablehnen</c> for "lehnte … ab".</summary>
    public string Verb { get; init; } = Unknown;

    /// <summary>Where it stands in the article's text; null: only the range to which it belongs stands there.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>It lies in a range, which is written before it.</summary>
    public bool InRange { get; init; }

    /// <summary>What follows is written right behind it; said of the range and not of the words in it.</summary>
    public bool SpaceAfter { get; init; } = true;
}
