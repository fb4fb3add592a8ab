using System.Collections.Immutable;
using Parley.Coding.Codebooks;
using Parley.Coding.Patterns;
using Parley.Text;

namespace Parley.Coding.Places;

/// <summary>The places that a content names, of those that are known, by any spelling. A word that is a person's name names none.</summary>
internal sealed class PlaceFinder
{
    private readonly ImmutableArray<(KnownPlace Place, string Name)> places;

    public PlaceFinder(KnownPlaces known, string language) =>
        places = [.. known.All.Select(place => (place, place.Names.GetValueOrDefault(language) ?? place.Names.Values.First()))];

    /// <summary>What is to be looked for in a text, together with the codebook's patterns.</summary>
    public IEnumerable<(Piece[] Pieces, int Meaning)> Patterns
    {
        get
        {
            var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (int n = 0; n < places.Length; n++)
                foreach (string spelling in places[n].Place.Spellings)
                    if (known.Add(spelling) && WordPattern.Parse(spelling, out _) is { } pieces)
                        yield return (pieces, new Meaning(Says.Place, n).Packed);
        }
    }

    /// <returns>Each place once, with all of its mentions, in the order of the first.</returns>
    public ImmutableArray<StatedPlace> Find(CodedText text, Said said)
    {
        var found = new List<(int Place, List<TextSpan> Spans)>();
        foreach ((int first, int end) in said.Content)
            foreach ((Meaning meaning, Hit hit) in text.Hits(first, end, Says.Place))
                if (IsName(text, hit))
                    Add(found, meaning.Number, Span(text, hit));
        return [.. found.Select(one => Stated(places[one.Place], one.Spans))];
    }

    private static StatedPlace Stated((KnownPlace Place, string Name) one, List<TextSpan> spans) =>
        new(one.Name, one.Place.Id, one.Place.Country, null, null, [.. spans]);

    private static void Add(List<(int Place, List<TextSpan> Spans)> found, int place, TextSpan span)
    {
        int at = found.FindIndex(one => one.Place == place);
        if (at < 0)
            found.Add((place, [span]));
        else if (found[at].Spans[^1].End <= span.Start)
            found[at].Spans.Add(span);
    }

    // "turkey", "Jordan Beck".
    private static bool IsName(CodedText text, Hit hit) => char.IsUpper(text.Text.Form(hit.First)[0]) && !text.IsPerson(hit.First);

    private static TextSpan Span(CodedText text, Hit hit) => new(text.Text.Words[hit.First].Span.Start, text.Text.Words[hit.End - 1].Span.End);
}
