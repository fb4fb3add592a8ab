using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parley.Tagging.Grammar;
using Parley.Tagging.Identifying;
using Parley.Tagging.Splitting;
using Parley.Tagging.Tokenizing;
using Parley.Tagging.Words;
using Parley.Text;

namespace Parley.Tagging;

/// <summary>
/// Articles to tagged text: language, sentences, tokens, words; with models their tags, lemmas, names and dependencies too.
/// Thread-safe; never throws on text.
/// </summary>
/// <param name="depth">How far articles are read; the models that it needs are loaded at once.</param>
/// <exception cref="SetupException">A language lacks a word list or a model that is needed, or a model is broken.</exception>
public sealed class Tagger(IReadOnlyList<Language> languages, Depth depth = Depth.Sentences)
{
    private readonly ImmutableArray<Profile> profiles = [.. languages.Select(language => new Profile(language))];

    // The same model lies with every language: it knows them all, and more.
    private readonly ArticleLanguage identifier = new(new LanguageIdentifier(languages[0].Model("identification")), languages);

    // An article in no loaded language is still cut into sentences and tokens, by what all languages have in common.
    private readonly Profile common = new(null);

    private readonly FrozenDictionary<string, GrammarPool> grammars = GrammarPool.LoadAll(depth == Depth.Sentences ? [] : languages);

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
        Word[] words = new WordMaker(article.Text, tokens, profile).Run(sentences.All);
        Name[] names = identified.Language is { } code && grammars.TryGetValue(code, out GrammarPool? grammar)
            ? grammar.Run(article.Text, sentences.All, words, depth)
            : [];
        return new TaggedText(
            article,
            identified.Language,
            ImmutableCollectionsMarshal.AsImmutableArray(sentences.All),
            ImmutableCollectionsMarshal.AsImmutableArray(tokens),
            [.. identified.Problems, .. sentences.Problems])
        {
            Words = ImmutableCollectionsMarshal.AsImmutableArray(words),
            Names = ImmutableCollectionsMarshal.AsImmutableArray(names),
        };
    }

    /// <summary>The lemma of a verb together with the particle that stands apart from it (lehnte … ab: ablehnen); else the word's own.</summary>
    public string? VerbLemma(TaggedText text, int word) => text.Language is { } code && grammars.TryGetValue(code, out GrammarPool? grammar)
        ? grammar.SeparableVerbs.VerbLemma(text, word)
        : text.Lemma(word);
}
