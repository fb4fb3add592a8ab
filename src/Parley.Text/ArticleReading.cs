using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>One article, read: what is printed and what the record keeps.</summary>
/// <param name="Language">The language it was read in; null where it is none that Parley knows.</param>
/// <param name="Statements">In the order of the text.</param>
public sealed record ArticleReading(
    Article Article,
    string? Language,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Problem> Problems)
{
    /// <summary>By which words each of the statements is found; empty: by those of its content alone.</summary>
    public ImmutableArray<SearchText> Search { get; init; } = [];
}
