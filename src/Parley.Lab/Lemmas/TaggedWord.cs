using Parley.Lab.Lexicons;
using Parley.Lab.Treebanks;
using Parley.Tagging.Lemmas;
using Parley.Text;

namespace Parley.Lab.Lemmas;

/// <summary>A word of a treebank as the lemmatiser sees it.</summary>
internal sealed record TaggedWord(string Form, string Lemma, Upos Upos, string Xpos, Features Features, LemmaRule Rule)
{
    public uint Bits { get; } = FeatureBits.Of(Features).Bits;

    public ulong Hash { get; } = FeatureBits.Of(Features).Hash;

    /// <summary>Words of the same features share them.</summary>
    public static IEnumerable<TaggedWord> All(IEnumerable<GoldSentence> sentences)
    {
        var shared = new Dictionary<string, Features> { [Features.None.Text] = Features.None };
        foreach (GoldWord word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (!shared.TryGetValue(word.Features, out Features? features))
                shared.Add(word.Features, features = new Features(word.Features));
            yield return new TaggedWord(word.Form, word.Lemma, Enum.Parse<Upos>(word.Upos, ignoreCase: true), word.Xpos, features, RuleMaker.InAnyCase(word.Form, word.Lemma));
        }
    }
}
