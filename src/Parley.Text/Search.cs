using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>The words by which a statement is found, folded (<see cref="Folding"/>) and parted by blanks.</summary>
/// <param name="Words">The content's words in their order: phrases and beginnings of words are looked up here.</param>
/// <param name="Terms">What the words are forms of, the parts of compounds, other spellings, each once. What stands among the words is not repeated.</param>
/// <param name="Speaker">The words of the speaker's name.</param>
/// <param name="Addressee">The words of the addressee's name.</param>
public sealed record SearchText(string Words, string Terms, string Speaker, string Addressee)
{
    /// <summary>Of a statement of which nothing but the words is known.</summary>
    public static SearchText Of(Statement statement, string text) => new(
        Folding.Fold(string.Join('\n', statement.Attribution.Content.Select(span => span.In(text).ToString()))),
        "",
        Folding.Fold(statement.Attribution.Source?.Name),
        Folding.Fold(statement.Attribution.Addressee?.Name));
}

/// <summary>What is looked for: all of the parts, in any order.</summary>
public sealed record SearchQuery(ImmutableArray<QueryPart> Parts);

/// <summary>One part of a query; words are folded.</summary>
/// <param name="Words">More than one: they follow each other.</param>
/// <param name="Terms">
/// For a single word: itself and what it may be a form of. A content that has one of them, among its words or its terms, has
/// the word. Empty: a phrase, the beginning of a word, or a word in just this form; they are looked for among the words alone.
/// </param>
/// <param name="IsPrefix">The last word may go on.</param>
public sealed record QueryPart(ImmutableArray<string> Words, ImmutableArray<string> Terms, bool IsPrefix);
