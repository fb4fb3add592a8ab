namespace Parley.Text;

/// <summary>
/// A syntactic word of Universal Dependencies (universaldependencies.org/u/overview/tokenization.html). Mostly a token; a
/// contraction is one token of two words ("zum": zu, dem), and a compound with hyphens one of three ("US-Rat": US, -, Rat).
/// </summary>
/// <param name="Token">The number of the token that it is, or lies in. Never falls from one word to the next.</param>
/// <param name="Span">Its letters in the text; the words of a contraction have the same ones.</param>
/// <param name="Form">What it is inside a contraction; null: its letters as they stand in the text.</param>
public readonly record struct Word(int Token, TextSpan Span, string? Form = null)
{
    public Upos Upos { get; init; }

    /// <summary>The tag of the language's own set (Penn, STTS); null: not tagged.</summary>
    public string? Xpos { get; init; }

    public Features Features { get; init; } = Features.None;

    /// <summary>Null: no lemma was looked for.</summary>
    public LemmaRule? LemmaRule { get; init; }

    /// <summary>The number of the word on which it depends, counted like <see cref="TaggedText.Words"/>; -1: the root of its sentence, or not parsed.</summary>
    public int Head { get; init; } = -1;

    /// <summary>A relation of Universal Dependencies; null: not parsed.</summary>
    public string? Relation { get; init; }
}
