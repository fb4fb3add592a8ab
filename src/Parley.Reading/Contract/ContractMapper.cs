using System.Collections.Immutable;
using Parley.Coding.Actors;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>The one mapper from the values of Parley.Text to the lines of docs/contract.md.</summary>
internal static class ContractMapper
{
    public static ReadingJson Map(ArticleReading reading, ActorRegistry? known = null)
    {
        Article article = reading.Article;
        var spans = new SpanMapper(article.Text);
        return new ReadingJson(
            article.Path,
            article.Id,
            reading.Language,
            article.Title,
            article.Byline,
            article.Outlet,
            article.Url,
            article.Published?.ToString(),
            article.PublishedBasis is { } basis ? Labels.DateBases.Of(basis) : null,
            article.Text,
            [.. reading.Statements.Select(statement => Map(statement, spans, known))],
            [.. reading.Problems.Select(problem => Map(problem, spans))]);
    }

    public static ArticleJson Map(Article article, string? language) => new(
        article.Id,
        article.Path,
        article.Title,
        article.Outlet,
        article.Published?.ToString(),
        language);

    public static StatementJson Map(Statement statement, SpanMapper spans, ActorRegistry? known = null)
    {
        Attribution said = statement.Attribution;
        return new StatementJson(
            statement.Id,
            statement.Parent,
            Labels.Kinds.Of(said.Kind),
            Labels.Media.Of(said.Medium),
            said.Negated,
            said.Hypothetical,
            spans.Map(said.Content),
            said.Cue is { } cue ? spans.Map([cue]) : null,
            said.Source is { } source ? Map(source, statement.Actors, spans, known) : null,
            said.Addressee is { } addressee ? Map(addressee, spans) : null,
            statement.Act,
            List(statement.Issues),
            spans.MapAny(statement.Condition),
            statement.Certainty,
            statement.Doubted,
            statement.Date?.ToString(),
            statement.Numbers is { } numbers ? [.. numbers.Select(number => Map(number, spans))] : null,
            said.Rule,
            statement.ActBasis is { } basis ? Labels.CodeBases.Of(basis) : null,
            statement.IssueBases is { } bases ? [.. bases.Select(Labels.CodeBases.Of)] : null,
            statement.Places is { } places ? [.. places.Select(place => Map(place, spans))] : null);
    }

    // The names follow from the id, so that the record holds the id alone.
    private static SourceJson Map(Source source, ImmutableArray<string>? actors, SpanMapper spans, ActorRegistry? known)
    {
        SpansJson? mention = spans.MapAny(source.Spans);
        return new SourceJson(
            mention?.Spans,
            mention?.Exact,
            source.Name,
            actors is [var only] ? known?.WithId(only)?.Names : null,
            List(actors),
            List(source.Via),
            Labels.NameBases.Of(source.Basis));
    }

    private static AddresseeJson Map(Addressee addressee, SpanMapper spans)
    {
        SpansJson? mention = spans.MapAny(addressee.Spans);
        return new AddresseeJson(mention?.Spans, mention?.Exact, addressee.Name);
    }

    private static NumberJson Map(StatedNumber number, SpanMapper spans)
    {
        SpansJson mention = spans.Map(number.Spans);
        return new NumberJson(number.Value, number.Unit, mention.Spans, mention.Exact);
    }

    private static PlaceJson Map(StatedPlace place, SpanMapper spans)
    {
        SpansJson mention = spans.Map(place.Spans);
        return new PlaceJson(place.Name, place.Id, place.Country, place.Latitude, place.Longitude, mention.Spans, mention.Exact);
    }

    private static ProblemJson Map(Problem problem, SpanMapper spans)
    {
        SpanJson? place = spans.MapPlace(problem.Where);
        return new ProblemJson(problem.Code, problem.Message, place?.Start, place?.End);
    }

    private static IReadOnlyList<string>? List(ImmutableArray<string>? items) => items is { } some ? [.. some] : null;
}
