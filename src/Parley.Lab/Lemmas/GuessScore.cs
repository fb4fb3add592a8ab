using Parley.Lab.Treebanks;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Lab.Lemmas;

/// <summary>How well the dictionary guesses the forms that it does not have.</summary>
/// <param name="Words">With a letter.</param>
/// <param name="Unknown">Not in the dictionary in any case.</param>
/// <param name="Open">Unknown nouns, verbs and adjectives.</param>
/// <param name="Guessed">Of these, those of which an ending is known.</param>
/// <param name="Fitting">Of these, those of which a guessed reading agrees with all features.</param>
/// <param name="Names">Unknown proper names.</param>
/// <param name="NamesGuessed">Of these, those that were taken for compounds.</param>
internal readonly record struct GuessScore(int Words, int Unknown, int Open, int Guessed, int Fitting, int Names, int NamesGuessed)
{
    public static GuessScore Of(IEnumerable<GoldSentence> sentences, Lexicon lexicon)
    {
        TaggedWord[] words = [.. TaggedWord.All(sentences).Where(word => word.Form.Any(char.IsLetter))];
        TaggedWord[] unknown = [.. words.Where(word => lexicon.FindAnyCase(word.Form) == 0)];
        TaggedWord[] open = [.. unknown.Where(word => word.Upos is Upos.Noun or Upos.Verb or Upos.Adj)];
        TaggedWord[] names = [.. unknown.Where(word => word.Upos == Upos.Propn)];
        return new GuessScore(
            words.Length, unknown.Length, open.Length, open.Count(word => lexicon.Guess(word.Form) > 0), open.Count(word => Fits(lexicon, word)),
            names.Length, names.Count(word => lexicon.Guess(word.Form) > 0));
    }

    private static bool Fits(Lexicon lexicon, TaggedWord word)
    {
        foreach (LexiconReading reading in lexicon.Set(lexicon.Guess(word.Form)))
        {
            LexiconTag tag = lexicon.Meaning(reading.Tag);
            if (tag.Allows(word.Upos) && !FeatureBits.Differ(tag.Bits, word.Bits))
                return true;
        }
        return false;
    }
}
