using System.Text.Json.Serialization;

namespace Parley.Reading.Contract;

/// <param name="ActBasis">Null, and no field, where nobody looked, as in what was read before there was one.</param>
/// <param name="IssueBases">As many as issues; null as <paramref name="ActBasis"/>.</param>
/// <param name="Places">Null, and no field, until places are coded.</param>
/// <param name="Article">Null, and no field, where the statement stands inside of its article's line.</param>
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
    string Rule,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ActBasis = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? IssueBases = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PlaceJson>? Places = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ArticleJson? Article = null);

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

/// <param name="Latitude">In degrees (WGS 84); null exactly where <paramref name="Longitude"/> is.</param>
internal sealed record PlaceJson(
    string Name, string? Id, string? Country, double? Latitude, double? Longitude, IReadOnlyList<SpanJson> Spans, string Exact);
