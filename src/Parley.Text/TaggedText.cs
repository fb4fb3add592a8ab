using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>An article in sentences and tokens, both in the order of the text, apart, and covering all but white space.</summary>
/// <param name="Language">The code of the loaded language it was read in; null: none of them, and nothing is attributed.</param>
public sealed record TaggedText(
    Article Article,
    string? Language,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Problem> Problems)
{
    public string Text => Article.Text;

    /// <summary>The syntactic words, in the order of the text; empty where only sentences and tokens were asked for.</summary>
    public ImmutableArray<Word> Words { get; init; } = [];

    /// <summary>In the order of the text, apart; empty where names were not asked for.</summary>
    public ImmutableArray<Name> Names { get; init; } = [];

    public ReadOnlySpan<char> Word(int token) => Tokens[token].Span.In(Text);

    /// <summary>The form of a syntactic word: its letters, or what it is inside a contraction.</summary>
    public ReadOnlySpan<char> Form(int word) => Words[word].Form is { } form ? form : Words[word].Span.In(Text);

    /// <summary>Null: no lemma was looked for.</summary>
    public string? Lemma(int word) => Words[word].LemmaRule?.Apply(Form(word));
}
