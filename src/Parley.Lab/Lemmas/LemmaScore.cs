using Parley.Lab.Treebanks;
using Parley.Tagging.Lemmas;
using Parley.Text;

namespace Parley.Lab.Lemmas;

/// <summary>How often a treebank's lemma is found from its own tags.</summary>
internal static class LemmaScore
{
    /// <summary>A word and the lemma that was found for it.</summary>
    public readonly record struct Result(TaggedWord Word, string Lemma)
    {
        /// <summary>Without regard to case, as the CoNLL-18 score has it.</summary>
        public bool IsRight => string.Equals(Word.Lemma, Lemma, StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="onlyUpos">Neither the language's own tag nor features are given.</param>
    public static IEnumerable<Result> Of(IEnumerable<GoldSentence> sentences, Lemmatizer lemmatizer, bool onlyUpos = false) =>
        TaggedWord.All(sentences).Select(word =>
        {
            LemmaRule rule = onlyUpos
                ? lemmatizer.Rule(word.Form, word.Upos, null, Features.None)
                : lemmatizer.Rule(word.Form, word.Upos, word.Xpos, word.Features);
            return new Result(word, rule.Apply(word.Form));
        });
}
