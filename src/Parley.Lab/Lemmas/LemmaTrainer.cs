using System.Text;
using Parley.Lab.Lexicons;
using Parley.Lab.Treebanks;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Networks;
using Parley.Text;

namespace Parley.Lab.Lemmas;

/// <summary>
/// Learns from a treebank what the dictionary does not say or says otherwise: the words' lemmas where they differ, and the
/// rules of endings for parts of speech that the dictionary lacks.
/// </summary>
internal sealed class LemmaTrainer
{
    // From the coarse to the fine: what the word's own tag or its features settle is kept for them only where it must be.
    private static readonly Func<TaggedWord, ulong>[] keys =
    [
        word => TagKey.Of(word.Upos),
        word => TagKey.Of(word.Upos, word.Xpos),
        word => TagKey.Of(word.Upos, word.Xpos, word.Hash),
    ];

    private readonly Numbering<LemmaRule> rules = new(Lemmatizer.NoRule);
    private readonly List<TaggedWord> words;
    private readonly Lexicon lexicon;

    private LemmaTrainer(IEnumerable<GoldSentence> sentences, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        // A word torn in two has its lemma at its first half; the second one has none.
        words = [.. TaggedWord.All(sentences).Where(word => word.Lemma != "_" || word.Form == "_")];
    }

    /// <summary>A section of the grammar's model; the same sentences in the same order give the same bytes.</summary>
    public static byte[] Train(IEnumerable<GoldSentence> sentences, Lexicon lexicon)
    {
        var trainer = new LemmaTrainer(sentences, lexicon);
        byte[] endings = trainer.Endings();
        Lemmatizer fallback = Lemmatizer.Load(trainer.Write(endings, []), lexicon);
        return trainer.Write(endings, trainer.Exceptions(fallback));
    }

    private byte[] Endings()
    {
        var trainer = new EndingTrainer(fewest: 3);
        foreach (TaggedWord word in words)
        {
            trainer.Add(TagKey.Of(word.Upos), word.Form, word.Rule);
            trainer.Add(TagKey.Of(word.Upos, word.Xpos), word.Form, word.Rule);
        }
        return FormTable.Write(trainer.Entries(Number));
    }

    private List<(ulong, ushort)> Exceptions(Lemmatizer fallback)
    {
        var kept = new List<(ulong, ushort)>();
        var open = words.Select(word => (Word: word, Lemma: fallback.Fallback(word.Form, word.Upos, word.Xpos, word.Bits).Apply(word.Form))).ToList();
        foreach (Func<TaggedWord, ulong> key in keys)
        {
            var groups = open.GroupBy(item => FormHash.With(FormHash.Of(item.Word.Form, LemmaCase.Lower), key(item.Word)));
            open = [.. groups.SelectMany(group => Settle(group.Key, [.. group], kept))];
        }
        return kept;
    }

    // Keeps the commonest rule of the words of a key, if more of them are right with it than are now.
    private List<(TaggedWord Word, string Lemma)> Settle(ulong key, List<(TaggedWord Word, string Lemma)> group, List<(ulong, ushort)> kept)
    {
        int right = group.Count(item => item.Lemma == item.Word.Lemma);
        if (right == group.Count)
            return group;
        LemmaRule rule = group.GroupBy(item => item.Word.Rule).MaxBy(same => same.Count())!.Key;
        if (group.Count(item => rule.Apply(item.Word.Form) == item.Word.Lemma) <= right)
            return group;
        kept.Add((key, Number(rule)));
        return [.. group.Select(item => (item.Word, rule.Apply(item.Word.Form)))];
    }

    private ushort Number(LemmaRule rule) => checked((ushort)rules.Of(rule));

    private byte[] Write(byte[] endings, List<(ulong, ushort)> exceptions) => ModelFile.Write(
        Lemmatizer.Kind,
        new Dictionary<string, string>(),
        new Dictionary<string, byte[]>
        {
            ["endings"] = endings,
            ["rules"] = Encoding.UTF8.GetBytes(string.Join('\n', rules.Items.Select(RuleText.Write))),
            ["words"] = FormTable.Write(exceptions),
        });
}
