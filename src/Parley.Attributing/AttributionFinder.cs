using Parley.Text;

namespace Parley.Attributing;

/// <summary>Tagged text to attributions. Thread-safe; never throws on text.</summary>
public sealed class AttributionFinder(IReadOnlyList<Language> languages)
{
    public Findings Find(TaggedText text)
    {
        _ = languages;
        return new Findings([], []);
    }
}
