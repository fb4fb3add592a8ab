using Parley.Attributing.Learned;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Attributing.Tests.Learned;

/// <summary>Texts as the network sees them.</summary>
internal static class Parsed
{
    private static readonly IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
    private static readonly Tagger tagger = new(languages, Depth.Syntax);
    private static readonly AttributionFinder finder = new(languages);

    public static Surroundings Around(string language, string text) =>
        finder.Surround(tagger.Tag(new Article("test.txt", text) { StatedLanguage = language }))!;
}
