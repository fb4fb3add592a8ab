using System.Text;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Evaluation;

/// <summary>
/// F1 of an analysis made from raw text against a treebank, by the definitions of the CoNLL 2018 shared task: words are
/// aligned by their characters, white space and case apart; the words of a contraction one by one where both sides have as
/// many, else by the longest common subsequence of their forms.
/// </summary>
public static class Conll18
{
    /// <param name="system">The same text, and maybe other sentences, tokens and words.</param>
    /// <exception cref="FormatException">The texts differ; the message says where.</exception>
    public static Conll18Score Score(IEnumerable<GoldSentence> gold, IEnumerable<GoldSentence> system)
    {
        Analysis g = Analysis.Of(gold), s = Analysis.Of(system);
        RequireSameText(g.Text, s.Text);
        return new Counter(g, s, WordAlignment.Of(g.Words, s.Words)).Count();
    }

    private static void RequireSameText(string gold, string system)
    {
        if (gold == system)
            return;
        int at = gold.AsSpan().CommonPrefixLength(system);
        throw new FormatException($"the texts differ from character {at}: gold …{Around(gold, at)}… system …{Around(system, at)}…");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];

    private sealed class Counter(Analysis gold, Analysis system, int[] aligned)
    {
        public Conll18Score Count() => new(
            F1(gold.Tokens.Intersect(system.Tokens).Count(), system.Tokens.Count, gold.Tokens.Count),
            F1(gold.Sentences.Intersect(system.Sentences).Count(), system.Sentences.Count, gold.Sentences.Count),
            OfWords((_, _) => true),
            OfWords((g, s) => g.Upos == s.Upos),
            OfWords((g, s) => g.Xpos == s.Xpos),
            OfWords((g, s) => g.Features == s.Features),
            OfWords((g, s) => g.Lemma == s.Lemma),
            OfWords(SameHead),
            OfWords((g, s) => SameHead(g, s) && g.Relation == s.Relation),
            Share(g => g.Mood is not null, (g, s) => g.Mood == s.Mood),
            Share(g => g.Mood == Analysis.Subjunctive, (g, s) => s.Mood == Analysis.Subjunctive));

        private double OfWords(Func<AnalysedWord, AnalysedWord, bool> same) =>
            F1(Pairs().Count(pair => same(pair.Gold, pair.System)), system.Words.Count, gold.Words.Count);

        private double? Share(Predicate<AnalysedWord> counts, Func<AnalysedWord, AnalysedWord, bool> same)
        {
            var pairs = Pairs().Where(pair => counts(pair.Gold)).ToList();
            return pairs.Count == 0 ? null : (double)pairs.Count(pair => same(pair.Gold, pair.System)) / pairs.Count;
        }

        private bool SameHead(AnalysedWord g, AnalysedWord s) =>
            g.Head < 0 || s.Head < 0 ? g.Head == s.Head : aligned[g.Head] == s.Head;

        private IEnumerable<(AnalysedWord Gold, AnalysedWord System)> Pairs()
        {
            for (int i = 0; i < aligned.Length; i++)
            {
                if (aligned[i] >= 0)
                    yield return (gold.Words[i], system.Words[aligned[i]]);
            }
        }
    }

    internal static double F1(int hits, int system, int gold)
    {
        double precision = (double)hits / Math.Max(1, system), recall = (double)hits / Math.Max(1, gold);
        return hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /// <summary>[Start, End) in the characters that are no white space.</summary>
    internal readonly record struct Place(int Start, int End);

    /// <param name="Place">Of a word in a contraction: the contraction's.</param>
    /// <param name="Head">Counts all words of the text; -1: a root.</param>
    /// <param name="Relation">Without its subtype.</param>
    internal sealed record AnalysedWord(
        Place Place, string Form, string Upos, string Xpos, string Features, string Lemma, int Head, string Relation, string? Mood);

    internal sealed class Analysis
    {
        public const string Subjunctive = "Mood=Sub";

        private readonly StringBuilder text = new();

        public string Text => text.ToString();

        public HashSet<Place> Sentences { get; } = [];

        public HashSet<Place> Tokens { get; } = [];

        public List<AnalysedWord> Words { get; } = [];

        public static Analysis Of(IEnumerable<GoldSentence> sentences)
        {
            var analysis = new Analysis();
            foreach (GoldSentence sentence in sentences)
                analysis.Add(sentence);
            return analysis;
        }

        private void Add(GoldSentence sentence)
        {
            int start = text.Length, before = Words.Count, range = 0;
            for (int i = 0; i < sentence.Words.Count;)
            {
                bool contracted = range < sentence.Ranges.Count && sentence.Ranges[range].First == i;
                Place place = AddToken(contracted ? sentence.Ranges[range].Form : sentence.Words[i].Form);
                int end = contracted ? sentence.Ranges[range++].End : i + 1;
                for (; i < end; i++)
                    Words.Add(Analysed(sentence.Words[i], place, before));
            }
            Sentences.Add(new Place(start, text.Length));
        }

        private Place AddToken(string form)
        {
            int start = text.Length;
            foreach (char c in form.Where(c => !char.IsWhiteSpace(c)))
                text.Append(char.ToLowerInvariant(c));
            var place = new Place(start, text.Length);
            Tokens.Add(place);
            return place;
        }

        private static AnalysedWord Analysed(GoldWord word, Place place, int before) => new(
            place, word.Form.ToLowerInvariant(), word.Upos, word.Xpos, word.Features, word.Lemma.ToLowerInvariant(),
            word.Head < 0 ? -1 : before + word.Head, word.Relation.Split(':')[0],
            word.Features.Split('|').FirstOrDefault(feature => feature.StartsWith("Mood=", StringComparison.Ordinal)));
    }
}
