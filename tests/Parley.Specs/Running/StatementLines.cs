using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Specs.Running;

/// <summary>What the reader found, in the form of the specifications.</summary>
public static class StatementLines
{
    public static IReadOnlyList<StatementLine> Of(ArticleReading reading) =>
        [.. reading.Statements.Select(statement => Of(statement.Attribution, reading.Article.Text) with
        {
            Act = statement.Act,
            Issues = statement.Issues is { } issues ? string.Join(", ", issues) : null,
            Condition = statement.Condition is { } condition ? Words(condition, reading.Article.Text) : null,
            Date = statement.Act is null ? null : statement.Date?.ToString() ?? StatementLine.Absent,
            Certainty = statement.Certainty,
            Actor = statement.Actors is [var actor] ? actor : null,
        })];

    private static StatementLine Of(Attribution attribution, string text) => new(
        Words(attribution.Source?.Spans ?? [], text),
        Words(attribution.Cue is { } cue ? [cue] : [], text),
        Words(attribution.Content, text))
    {
        Kind = attribution.Kind == AttributionKind.FreeIndirect ? "free-indirect" : attribution.Kind.ToString().ToLowerInvariant(),
        Medium = attribution.Medium.ToString().ToLowerInvariant(),
        Name = attribution.Source?.Name ?? StatementLine.Absent,
        Via = string.Join(", ", attribution.Source?.Via ?? []),
        Inferred = attribution.Source is { Basis: NameBasis.Inferred },
    };

    // A line break inside a span is shown as a blank: a statement is one line.
    private static string Words(ImmutableArray<TextSpan> spans, string text) => spans.IsEmpty
        ? StatementLine.Absent
        : string.Join(StatementLine.BetweenSpans, spans.Select(span => span.In(text).ToString().Replace('\n', ' ')));
}
