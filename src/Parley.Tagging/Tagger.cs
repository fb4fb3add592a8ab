using Parley.Text;

namespace Parley.Tagging;

/// <summary>Articles to tagged text: language, sentences, tokens. Thread-safe; never throws on text.</summary>
public sealed class Tagger(IReadOnlyList<Language> languages)
{
    public TaggedText Tag(Article article)
    {
        _ = languages;
        return new TaggedText(article, null, [], [], []);
    }
}
