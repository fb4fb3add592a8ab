using Parley.Extracting;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Reading;

/// <summary>The way of an article as far as its grammar. As <see cref="ArticleReader"/>: thread-safe, loaded once.</summary>
/// <param name="depth">How far its grammar is looked for; the models that this needs must be there.</param>
/// <exception cref="SetupException">A word list or a model is missing or broken.</exception>
public sealed class ArticleParser(IReadOnlyList<Language> languages, Depth depth)
{
    private readonly ArticleExtractor extractor = new(languages);
    private readonly Tagger tagger = new(languages, depth);

    /// <summary>Bytes to documents that are yet to be extracted.</summary>
    public IEnumerable<RawDocument> Cut(Stream bytes, string path) => extractor.Cut(bytes, path);

    /// <summary>An article to its sentences and words, with the problems of all steps.</summary>
    public TaggedText Parse(Extracted extracted)
    {
        Article article = extracted.Article
            ?? throw new ArgumentException("There is no article to parse; ask for Article first.", nameof(extracted));
        TaggedText tagged = tagger.Tag(article);
        return tagged with { Problems = [.. extracted.Problems, .. tagged.Problems] };
    }

    /// <summary>The lemma of a verb together with the particle that stands apart from it; else the word's own.</summary>
    public string? VerbLemma(TaggedText tagged, int word) => tagger.VerbLemma(tagged, word);
}
