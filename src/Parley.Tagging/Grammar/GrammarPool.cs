using System.Collections.Concurrent;
using System.Collections.Frozen;
using Parley.Tagging.Lemmas;
using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>One language's models, and taggers with their buffers: as many as there are threads that read at once.</summary>
internal sealed class GrammarPool
{
    private readonly ConcurrentBag<GrammarTagger> idle = [];
    private readonly GrammarModel model;

    private GrammarPool(Language language)
    {
        model = GrammarModel.Load(language);
        SeparableVerbs = new SeparableVerbs(model.Lexicon);
    }

    public SeparableVerbs SeparableVerbs { get; }

    /// <summary>By the languages' codes; several are loaded at once.</summary>
    /// <exception cref="SetupException">A model is missing or broken.</exception>
    public static FrozenDictionary<string, GrammarPool> LoadAll(IReadOnlyList<Language> languages)
    {
        Task<GrammarPool>[] loading = [.. languages.Select(language => Task.Run(() => new GrammarPool(language)))];
        return languages.Zip(loading, (language, task) => (language.Code, Pool: task.GetAwaiter().GetResult()))
            .ToFrozenDictionary(pair => pair.Code, pair => pair.Pool, StringComparer.Ordinal);
    }

    /// <summary>Fills in the words' tags, and at that depth heads and relations.</summary>
    /// <returns>The names.</returns>
    public Name[] Run(string text, ReadOnlySpan<Sentence> sentences, Span<Word> words, Depth depth)
    {
        if (!idle.TryTake(out GrammarTagger? tagger))
            tagger = new GrammarTagger(model);
        Name[] names = tagger.Run(text, sentences, words, depth);
        idle.Add(tagger);
        return names;
    }
}
