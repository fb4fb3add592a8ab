using Parley.Coding.Actors;
using Parley.Coding.Numbers;
using Parley.Coding.Patterns;
using Parley.Coding.Places;
using Parley.Dates;
using Parley.Text;

namespace Parley.Coding;

/// <summary>What coding needs of one language.</summary>
/// <param name="Patterns">Of the codebook and of the places.</param>
/// <param name="Interviews">What words for a conversation with a medium end with.</param>
internal sealed record LanguageCoding(PatternSet Patterns, DateResolver Dates, NumberFinder Numbers, PlaceFinder Places, IReadOnlyList<string> Interviews, SpeakerKinds Speakers)
{
    public static LanguageCoding Of(Language language, PatternSet codebook, KnownPlaces known)
    {
        var places = new PlaceFinder(known, language.Code);
        return new LanguageCoding(codebook.With(places.Patterns), new DateResolver(language), new NumberFinder(language), places, language.List("attributing/interviews"), new SpeakerKinds(language));
    }
}
