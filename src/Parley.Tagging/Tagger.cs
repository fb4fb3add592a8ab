using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parley.Tagging.Identifying;
using Parley.Tagging.Splitting;
using Parley.Tagging.Tokenizing;
using Parley.Text;

namespace Parley.Tagging;

/// <summary>Articles to tagged text: language, sentences, tokens. Thread-safe; never throws on text.</summary>
/// <exception cref="SetupException">A language lacks a word list of this stage.</exception>
public sealed class Tagger(IReadOnlyList<Language> languages)
{
    private readonly LanguageIdentifier identifier = new(languages);

    private readonly ImmutableArray<Profile> profiles = [.. languages.Select(language => new Profile(language))];

    // An article in no loaded language is still cut into sentences and tokens, by what all languages have in common.
    private readonly Profile common = new(null);

    /// <summary>
    /// Problems: <c>unknown-language</c>, <c>language-contradicts</c>, <c>long-sentence</c>. A text of white space alone has
    /// no sentence and no problem.
    /// </summary>
    public TaggedText Tag(Article article)
    {
        Identified identified = identifier.Identify(article);
        Profile profile = profiles.FirstOrDefault(p => p.Code == identified.Language) ?? common;
        Token[] tokens = new Tokenizer(article.Text, profile).Run();
        Sentences sentences = new SentenceSplitter(article.Text, tokens, profile).Run();
        return new TaggedText(
            article,
            identified.Language,
            ImmutableCollectionsMarshal.AsImmutableArray(sentences.All),
            ImmutableCollectionsMarshal.AsImmutableArray(tokens),
            [.. identified.Problems, .. sentences.Problems]);
    }
}
