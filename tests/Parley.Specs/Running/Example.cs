using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Specs.Running;

/// <summary>A text and the statements that it holds.</summary>
/// <param name="NotYet">A known gap: the reader must fail it, so that the list of gaps stays true.</param>
/// <param name="Published">The day of publication; null: none is known.</param>
/// <param name="Extracted">The text is read as a file is, so that what is no part of the article is recognised.</param>
public sealed record Example(
    string Language,
    bool NotYet,
    bool Extracted,
    PartialDate? Published,
    string Text,
    ImmutableArray<StatementLine> Statements);

/// <summary>A place in a specification: an example, or (if it is null) what is wrong there.</summary>
/// <param name="Number">Of the example within its file, from 1.</param>
/// <param name="Line">Where the example opens, or where the mistake is; from 1.</param>
public sealed record Specified(string File, string Heading, int Number, int Line, Example? Example, string? Mistake)
{
    /// <summary>What the test is called; no two in a file are called the same.</summary>
    public string Name => $"{File} {Number}: {Heading}";

    public string Place => $"{File}:{Line}";
}
