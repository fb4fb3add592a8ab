using Parley.Coding.Numbers;
using Parley.Coding.Patterns;
using Parley.Dates;
using Parley.Text;

namespace Parley.Coding;

/// <summary>What coding needs of one language.</summary>
internal sealed record LanguageCoding(PatternSet Patterns, DateResolver Dates, NumberFinder Numbers)
{
    public static LanguageCoding Of(Language language, PatternSet patterns) =>
        new(patterns, new DateResolver(language), new NumberFinder(language));
}
