using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>The statements of one line.</summary>
internal sealed class StatementReader(Article article, SpanReader spans, bool ownIds)
{
    private readonly CodePoints points = new(article.Text);

    public ImmutableArray<Statement> Read(IReadOnlyList<StatementJson> lines)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int n = 0; n < SpanReader.Each(lines).Count; n++)
            places.TryAdd(lines[n].Id, n);
        return [.. lines.Select((line, n) => Read(line, Parent(line, n, places)))];
    }

    private static int? Parent(StatementJson line, int place, Dictionary<string, int> places)
    {
        if (line.Parent is not { } parent)
            return null;
        ContractFault.Unless(places.TryGetValue(parent, out int outer) && outer != place, $"the parent of statement {line.Id} is no other statement of the line");
        return outer;
    }

    private Statement Read(StatementJson line, int? parent)
    {
        ContractFault.Unless(line.Id.Length > 0 && line.Id.All(char.IsAsciiHexDigitLower), "the id of a statement is none");
        ContractFault.Unless(line.Article is null, $"statement {line.Id} names an article inside of one");
        ContractFault.Unless(line.IssueBases is not { } told || told.Count == line.Issues?.Count, "issue_bases has not as many values as issues");
        Attribution said = Attribution(line, parent);
        ContractFault.Unless(!ownIds || line.Id == Id(said), $"statement {line.Id} has not the id that its spans give");
        return new Statement(line.Id, line.Parent, said, List(line.Source?.Actors))
        {
            Act = line.Act,
            ActBasis = line.ActBasis is { } basis ? ContractReader.Value(Labels.CodeBases, basis, "act_basis") : null,
            Issues = List(line.Issues),
            IssueBases = line.IssueBases is { } bases ? [.. SpanReader.Each(bases).Select(one => ContractReader.Value(Labels.CodeBases, one, "issue_bases"))] : null,
            Condition = line.Condition is { } condition ? spans.Read(condition, "condition") : null,
            Certainty = line.Certainty,
            Doubted = line.Doubted,
            Date = ContractReader.Date(line.Date, "date"),
            Numbers = line.Numbers is { } numbers ? [.. SpanReader.Each(numbers).Select(Number)] : null,
            Places = line.Places is { } places ? [.. SpanReader.Each(places).Select(Place)] : null,
        };
    }

    private Attribution Attribution(StatementJson line, int? parent)
    {
        ImmutableArray<TextSpan> cue = line.Cue is { } words ? spans.Read(words, "cue") : [];
        ContractFault.Unless(cue.Length <= 1, "cue has more than one span");
        return new Attribution(
            ContractReader.Value(Labels.Kinds, line.Kind, "kind"),
            ContractReader.Value(Labels.Media, line.Medium, "medium"),
            spans.Read(line.Content, "content"),
            cue.IsEmpty ? null : cue[0],
            line.Source is { } source ? Source(source) : null,
            line.Addressee is { } addressee ? new Addressee(spans.Read(addressee.Spans, addressee.Exact, "addressee"), addressee.Name) : null,
            line.Negated,
            line.Hypothetical,
            parent,
            line.Rule);
    }

    private Source Source(SourceJson source)
    {
        return new Source(
            spans.Read(source.Spans, source.Exact, "source"),
            source.Name,
            ContractReader.Value(Labels.NameBases, source.Basis, "basis"),
            List(source.Via));
    }

    private StatedNumber Number(NumberJson number) => new(number.Value, number.Unit, spans.Read(number.Spans, number.Exact, "number"));

    private StatedPlace Place(PlaceJson place)
    {
        ContractFault.Unless(
            (place.Latitude, place.Longitude) is (null, null) or (>= -90 and <= 90, >= -180 and <= 180), $"latitude and longitude of '{place.Name}' are none of the Earth");
        return new StatedPlace(place.Name, place.Id, place.Country, place.Latitude, place.Longitude, spans.Read(place.Spans, place.Exact, "place"));
    }

    private string Id(Attribution said) => ContentId.OfStatement(
        article.Id,
        [.. said.Content.Select(points.FromUtf16)],
        [.. (said.Source?.Spans ?? []).Select(points.FromUtf16)]);

    private static ImmutableArray<string>? List(IReadOnlyList<string>? items) => items is null ? null : [.. SpanReader.Each(items)];
}
