using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Attributing.Tests;

/// <summary>The hostile texts as articles that are tagged, with what attributes them.</summary>
internal static class HostileArticles
{
    /// <summary>How many characters of each are read.</summary>
    public const int Length = 20_000;

    private static readonly IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
    private static readonly Tagger tagger = new(languages);

    public static AttributionFinder Finder { get; } = new(languages);

    public static TaggedText Tagged(HostileText hostile, int length)
    {
        TaggedText text = tagger.Tag(new Article("hostile", hostile.Of(length)));
        Assert.Equal(hostile.Language, text.Language);
        return text;
    }
}
