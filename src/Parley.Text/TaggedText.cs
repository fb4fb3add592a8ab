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

    public ReadOnlySpan<char> Word(int token) => Tokens[token].Span.In(Text);
}
