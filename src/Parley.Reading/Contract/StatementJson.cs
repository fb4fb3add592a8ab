namespace Parley.Reading.Contract;

internal sealed record StatementJson(
    string Id,
    string? Parent,
    string Kind,
    string Medium,
    bool? Negated,
    bool? Hypothetical,
    SpansJson Content,
    SpansJson? Cue,
    SourceJson? Source,
    AddresseeJson? Addressee,
    string? Act,
    IReadOnlyList<string>? Issues,
    SpansJson? Condition,
    string? Certainty,
    bool? Doubted,
    string? Date,
    IReadOnlyList<NumberJson>? Numbers,
    string Rule)
{
    public RecordedStatementJson In(ArticleJson article) => new(
        Id, Parent, Kind, Medium, Negated, Hypothetical, Content, Cue, Source, Addressee,
        Act, Issues, Condition, Certainty, Doubted, Date, Numbers, Rule, article);
}

/// <summary>[Start, End) in code points of the article's text.</summary>
internal sealed record SpanJson(int Start, int End);

internal sealed record SpansJson(IReadOnlyList<SpanJson> Spans, string Exact);

/// <param name="Spans">Null, as is <paramref name="Exact"/>, where no reporting clause names the speaker.</param>
internal sealed record SourceJson(
    IReadOnlyList<SpanJson>? Spans,
    string? Exact,
    string? Name,
    IReadOnlyDictionary<string, string>? Names,
    IReadOnlyList<string>? Actors,
    IReadOnlyList<string>? Via,
    string Basis);

internal sealed record AddresseeJson(IReadOnlyList<SpanJson>? Spans, string? Exact, string? Name);

internal sealed record NumberJson(decimal Value, string? Unit, IReadOnlyList<SpanJson> Spans, string Exact);
