using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting.Transfer;

// The lines of a backup beside those of the contract: docs/record.md says what each means.

/// <summary>The first line.</summary>
internal sealed record HeadLine(string Format, int Version, long Articles, long Statements)
{
    public const string Name = "parley-backup";

    /// <summary>1 had neither decisions nor days of feeds.</summary>
    public const int Latest = 2;

    public IReadOnlyList<DecisionLine>? Decisions { get; init; }

    public IReadOnlyList<FeedDayLine>? FeedDays { get; init; }

    /// <exception cref="FormatException">A day is none.</exception>
    public RecordNotes ToNotes() => new(
        [.. (Decisions ?? []).Select(one => ActorDecision.Of(one.One, one.Other, one.Same))],
        [.. (FeedDays ?? []).Select(one => new FeedDay(one.Feed, PartialDate.TryParse(one.Day, out PartialDate day) && day.Day is not null && day.First is { } on ? on : throw new FormatException($"'{one.Day}' is no day"), one.Whole))]);
}

internal sealed record FeedDayLine(string Feed, string Day, bool Whole);

/// <summary>What a user decided of two names.</summary>
internal sealed record DecisionLine(string One, string Other, bool Same);

/// <summary>The last line: the SHA-256 of the bytes of all lines before it.</summary>
internal sealed record SealLine(string Sha256);

/// <summary>Follows each article's line of the contract, and holds what that has no place for.</summary>
internal sealed record RestLine(
    string Reader,
    IReadOnlyList<AppearanceLine> Appearances,
    IReadOnlyList<PlaceLine> Boilerplate,
    IReadOnlyList<StatementRestLine> Statements)
{
    public static RestLine Of(RecordedArticle article)
    {
        Article shown = article.Reading.Article;
        var points = new CodePoints(shown.Text);
        return new RestLine(
            article.Reader,
            [.. article.Appearances.Select(AppearanceLine.Of)],
            [.. shown.Boilerplate.Select(points.FromUtf16).Select(span => new PlaceLine(span.Start, span.End))],
            [.. article.Reading.Statements.Select(StatementRestLine.Of)]);
    }

    /// <exception cref="FormatException">It is not of this article.</exception>
    public RecordedArticle On(ArticleReading reading)
    {
        string text = reading.Article.Text;
        if (Statements.Count != reading.Statements.Length || Appearances.Count == 0)
            throw new FormatException("the line does not belong to the article before it");
        ImmutableArray<TextSpan> boilerplate = Spans(text);
        return new RecordedArticle(
            reading with
            {
                Article = Appearances[0].On(text) with { Boilerplate = boilerplate },
                Statements = [.. reading.Statements.Select((statement, n) => Statements[n].On(statement, reading.Statements.Length))],
            },
            [.. Appearances.Select(appearance => appearance.On(text))],
            Reader);
    }

    private ImmutableArray<TextSpan> Spans(string text)
    {
        var points = new CodePoints(text);
        if (Boilerplate.Any(place => place.Start < 0 || place.End <= place.Start || place.End > points.FromUtf16(text.Length)))
            throw new FormatException("a passage lies outside of the article's text");
        return [.. Boilerplate.Select(place => points.ToUtf16(new TextSpan(place.Start, place.End)))];
    }
}

/// <summary>[Start, End) in code points.</summary>
internal sealed record PlaceLine(int Start, int End);

internal sealed record AppearanceLine(
    string Path, string? Title, string? Byline, string? Outlet, string? Url, string? Published, string? PublishedBasis, string? StatedLanguage)
{
    public static AppearanceLine Of(Article article) => new(
        article.Path, article.Title, article.Byline, article.Outlet, article.Url, article.Published?.ToString(),
        article.PublishedBasis is { } basis ? Labels.DateBases.Of(basis) : null, article.StatedLanguage);

    public Article On(string text) => new(Path, text)
    {
        Title = Title,
        Byline = Byline,
        Outlet = Outlet,
        Url = Url,
        Published = Published is null ? null : PartialDate.TryParse(Published, out PartialDate date) ? date : throw new FormatException($"'{Published}' is no date"),
        PublishedBasis = PublishedBasis is null ? null : Labels.DateBases.TryValue(PublishedBasis, out DateBasis basis) ? basis : throw new FormatException($"'{PublishedBasis}' is no basis"),
        StatedLanguage = StatedLanguage,
    };
}

/// <param name="Parent">The place of the statement that this one lies inside of: ids may stand twice.</param>
/// <param name="Actors">Also where there is no source.</param>
/// <param name="Condition">Whether it was looked for: a condition that is not there is coded, too.</param>
internal sealed record StatementRestLine(int? Parent, IReadOnlyList<string>? Actors, bool Condition)
{
    public static StatementRestLine Of(Statement statement) => new(
        statement.Attribution.Parent, statement.Actors is { } actors ? [.. actors] : null, statement.Condition is not null);

    public Statement On(Statement statement, int statements) => Parent is < 0 || Parent >= statements
        ? throw new FormatException("a statement lies inside of one that is not there")
        : statement with
        {
            Attribution = statement.Attribution with { Parent = Parent },
            Actors = Actors is null ? null : [.. Actors],
            Condition = Condition ? statement.Condition ?? [] : null,
        };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(HeadLine))]
[JsonSerializable(typeof(RestLine))]
[JsonSerializable(typeof(SealLine))]
internal sealed partial class BackupContext : JsonSerializerContext
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(Stream output, T line, JsonTypeInfo<T> type)
    {
        using (var writer = new Utf8JsonWriter(output, Readable))
            JsonSerializer.Serialize(writer, line, type);
        output.WriteByte((byte)'\n');
    }
}
