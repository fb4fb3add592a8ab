using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>A row of <c>statements</c>. Lists are JSON arrays, so that SQL reaches them with json_each.</summary>
internal sealed record StatementRow
{
    public const string Columns =
        """
        s.key AS Key, s.id AS Id, s.article_id AS ArticleId, s.position AS Position, s.place AS Place, s.parent AS Parent,
        s.parent_position AS ParentPosition, s.kind AS Kind, s.medium AS Medium, s.negated AS Negated,
        s.hypothetical AS Hypothetical, s.rule AS Rule, s.name AS Name, s.name_basis AS NameBasis, s.via AS Via,
        s.addressee_name AS AddresseeName, s.actors AS Actors, s.act AS Act, s.issues AS Issues, s.conditions AS Conditions,
        s.certainty AS Certainty, s.doubted AS Doubted, s.date AS Date, s.numbers AS Numbers, s.places AS NamedPlaces,
        s.act_basis AS ActBasis, s.issue_bases AS IssueBases
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public long Key { get; init; }

    public string Id { get; init; } = "";

    public string ArticleId { get; init; } = "";

    /// <summary>The place among the article's statements, from 0.</summary>
    public int Position { get; init; }

    /// <summary>As <see cref="Places"/>.</summary>
    public long Place { get; init; }

    public string? Parent { get; init; }

    public int? ParentPosition { get; init; }

    public string Kind { get; init; } = "";

    public string Medium { get; init; } = "";

    public bool? Negated { get; init; }

    public bool? Hypothetical { get; init; }

    public string Rule { get; init; } = "";

    public string? Name { get; init; }

    /// <summary>Null exactly where the statement has no source.</summary>
    public string? NameBasis { get; init; }

    public string? Via { get; init; }

    public string? AddresseeName { get; init; }

    public string? Actors { get; init; }

    public string? Act { get; init; }

    public string? ActBasis { get; init; }

    public string? Issues { get; init; }

    /// <summary>As many as <see cref="Issues"/>.</summary>
    public string? IssueBases { get; init; }

    /// <summary>How many spans the condition has; null: not coded.</summary>
    public int? Conditions { get; init; }

    public string? Certainty { get; init; }

    public bool? Doubted { get; init; }

    public string? Date { get; init; }

    public string? Numbers { get; init; }

    /// <summary>Places that the content names; <see cref="Place"/> is something else.</summary>
    public string? NamedPlaces { get; init; }

    public string? DateFirst => AppearanceRow.Day(AppearanceRow.Date(Date)?.First);

    public string? DateLast => AppearanceRow.Day(AppearanceRow.Date(Date)?.Last);

    public static StatementRow From(long key, string articleId, int position, long place, Statement statement)
    {
        Attribution attribution = statement.Attribution;
        return new StatementRow
        {
            Key = key,
            Id = statement.Id,
            ArticleId = articleId,
            Position = position,
            Place = place,
            Parent = statement.Parent,
            ParentPosition = attribution.Parent,
            Kind = Labels.Kinds.Of(attribution.Kind),
            Medium = Labels.Media.Of(attribution.Medium),
            Negated = attribution.Negated,
            Hypothetical = attribution.Hypothetical,
            Rule = attribution.Rule,
            Name = StoredText.WellFormed(attribution.Source?.Name),
            NameBasis = attribution.Source is { } source ? Labels.NameBases.Of(source.Basis) : null,
            Via = List(attribution.Source?.Via),
            AddresseeName = StoredText.WellFormed(attribution.Addressee?.Name),
            Actors = List(statement.Actors),
            Act = statement.Act,
            ActBasis = statement.ActBasis is { } basis ? Labels.CodeBases.Of(basis) : null,
            Issues = List(statement.Issues),
            IssueBases = Json(statement.IssueBases?.Select(Labels.CodeBases.Of)),
            Conditions = statement.Condition?.Length,
            Certainty = statement.Certainty,
            Doubted = statement.Doubted,
            Date = statement.Date?.ToString(),
            Numbers = Json(statement.Numbers?.Select(number => new NumberJson(number.Value, number.Unit))),
            NamedPlaces = PlaceList.Json(statement.Places),
        };
    }

    /// <summary>The row of <see cref="Table.Places"/>.</summary>
    /// <param name="shown">Where the article is shown: an undated utterance counts as made on the day of publication.</param>
    /// <param name="otherOutlets">As <see cref="OtherOutlets.Of"/>.</param>
    public object?[] ToPlace(AppearanceRow shown, string? language, string? otherOutlets) =>
    [
        Place, DateFirst ?? shown.PublishedFirst, DateLast ?? shown.PublishedLast, Kind, language, shown.Outlet, Folding.Fold(shown.Outlet), Name, Act, Issues, Actors,
        PlaceList.Names(NamedPlaces), PlaceList.Words(NamedPlaces), otherOutlets,
    ];

    /// <param name="spans">The spans of the statement, in their order, in code points.</param>
    public Statement ToStatement(ILookup<string, SpanRow> spans, StoredText text)
    {
        ImmutableArray<TextSpan> Part(string name) => text.Load(spans[name]);
        return new Statement(Id, Parent, ToAttribution(Part), List(Actors))
        {
            Act = Act,
            ActBasis = ActBasis is null ? null : Labels.CodeBases.Value(ActBasis),
            Issues = List(Issues),
            IssueBases = List(IssueBases) is { } bases ? [.. bases.Select(Labels.CodeBases.Value)] : null,
            Condition = Conditions is null ? null : Part(SpanRow.Condition),
            Certainty = Certainty,
            Doubted = Doubted,
            Date = AppearanceRow.Date(Date),
            Numbers = Numbers is null
                ? null
                : [.. JsonSerializer.Deserialize<NumberJson[]>(Numbers)!.Select((number, n) => new StatedNumber(number.value, number.unit, Part(SpanRow.Number(n))))],
            Places = PlaceList.Read(NamedPlaces, n => Part(SpanRow.Place(n))),
        };
    }

    private Attribution ToAttribution(Func<string, ImmutableArray<TextSpan>> part) => new(
        Labels.Kinds.Value(Kind),
        Labels.Media.Value(Medium),
        part(SpanRow.Content),
        part(SpanRow.Cue) is [var cue] ? cue : null,
        NameBasis is { } basis ? new Source(part(SpanRow.Source), Name, Labels.NameBases.Value(basis), List(Via)) : null,
        // Words or a name make an addressee; one without either would say nothing.
        part(SpanRow.Addressee) is var addressee && (addressee.Length > 0 || AddresseeName is not null) ? new Addressee(addressee, AddresseeName) : null,
        Negated,
        Hypothetical,
        ParentPosition,
        Rule);

    private static string? List(ImmutableArray<string>? words) => Json<string>(words);

    public static ImmutableArray<string>? List(string? json) =>
        json is null ? null : [.. JsonSerializer.Deserialize<string[]>(json)!];

    /// <summary>A word as it stands in a list.</summary>
    public static string Listed(string word) => JsonSerializer.Serialize(word, Readable);

    public static string? Json<T>(IEnumerable<T>? values) => values is null ? null : JsonSerializer.Serialize(values, Readable);

    // The names of the output format.
    private sealed record NumberJson(decimal value, string? unit);
}
