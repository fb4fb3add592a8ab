using System.Text;
using Parley.Tagging.Lexicons;
using Parley.Networks;
using Parley.Text;

namespace Parley.Tagging.Lemmas;

/// <summary>
/// Finds the rule that makes a word's lemma: what a treebank says of the word where the dictionary does otherwise, or else
/// the dictionary's reading that fits the word's tags, or else the head of a compound, or else the ending. Immutable; shared
/// by all threads; makes nothing but what it keeps of features it sees for the first time.
/// </summary>
internal sealed class Lemmatizer
{
    public const string Kind = "lemmas-1";

    /// <summary>Stands for number 0, which the tables have for "none".</summary>
    public static readonly LemmaRule NoRule = new(LemmaCase.AsWritten, Whole: "");

    private readonly Lexicon lexicon;
    private readonly RuleForms dictionaryRules;
    private readonly FormTable words;
    private readonly FormTable endings;
    private readonly LemmaRule[] rules;

    private Lemmatizer(ModelFile file, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        dictionaryRules = new RuleForms(lexicon);
        words = FormTable.Read(file.Section("words").Span);
        endings = FormTable.Read(file.Section("endings").Span);
        rules = [.. Encoding.UTF8.GetString(file.Section("rules").Span).Split('\n').Select(RuleText.Parse)];
    }

    /// <param name="section">What the trainer made, a section of the grammar's model.</param>
    public static Lemmatizer Load(ReadOnlyMemory<byte> section, Lexicon lexicon) => new(ModelFile.Read(section, "lemmas", Kind), lexicon);

    /// <param name="xpos">Null: not tagged.</param>
    public LemmaRule Rule(ReadOnlySpan<char> form, Upos upos, string? xpos, Features features)
    {
        FeatureBits bits = FeatureBits.Of(features);
        return Word(form, upos, xpos ?? "", bits.Hash) ?? Fallback(form, upos, xpos ?? "", bits.Bits);
    }

    /// <summary>Without what the treebank says of single words.</summary>
    public LemmaRule Fallback(ReadOnlySpan<char> form, Upos upos, string xpos, uint features) =>
        !HasLetter(form)
            ? LemmaRule.Same
            : Known(form, upos, xpos, features)
                ?? Compound(form, upos, xpos, features)
                ?? lexicon.Ending(form, upos, xpos, features)
                ?? Ending(form, upos, xpos)
                ?? LemmaRule.Same;

    // Numbers and marks end like no word.
    private static bool HasLetter(ReadOnlySpan<char> form)
    {
        foreach (char letter in form)
        {
            if (char.IsLetter(letter))
                return true;
        }
        return false;
    }

    private LemmaRule? Word(ReadOnlySpan<char> form, Upos upos, string xpos, ulong features)
    {
        ulong hash = FormHash.Of(form, LemmaCase.Lower);
        int found = words.Find(FormHash.With(hash, TagKey.Of(upos, xpos, features)));
        if (found == 0)
            found = words.Find(FormHash.With(hash, TagKey.Of(upos, xpos)));
        if (found == 0)
            found = words.Find(FormHash.With(hash, TagKey.Of(upos)));
        return found == 0 ? null : rules[found];
    }

    private LemmaRule? Known(ReadOnlySpan<char> form, Upos upos, string xpos, uint features)
    {
        for (LemmaCase written = LemmaCase.AsWritten; written <= LemmaCase.Capital; written++)
        {
            int set = lexicon.Find(form, written);
            if (set > 0 && Best(set, upos, xpos, features) is >= 0 and var rule)
                return dictionaryRules.Get(rule, written);
        }
        return null;
    }

    private LemmaRule? Compound(ReadOnlySpan<char> form, Upos upos, string xpos, uint features) =>
        lexicon.FindAnyCase(form) == 0 && lexicon.Guess(form) is > 0 and var head && Best(head, upos, xpos, features) is >= 0 and var rule
            ? dictionaryRules.Compounds[rule]
            : null;

    private LemmaRule? Ending(ReadOnlySpan<char> form, Upos upos, string xpos)
    {
        int found = EndingTable.Find(endings, form, TagKey.Of(upos, xpos));
        if (found == 0)
            found = EndingTable.Find(endings, form, TagKey.Of(upos));
        return found == 0 ? null : rules[found];
    }

    // The rule of the reading that fits best; -1: none may have the part of speech. Of equals the first counts.
    private int Best(int set, Upos upos, string xpos, uint features)
    {
        if (!lexicon.Allows(set, upos))
            return -1;
        int best = -1, bestFit = int.MinValue;
        foreach (LexiconReading reading in lexicon.Set(set))
        {
            LexiconTag tag = lexicon.Meaning(reading.Tag);
            if (!tag.Allows(upos))
                continue;
            int fit = FeatureBits.Agreement(tag.Bits, features) + (tag.Name == xpos ? 8 : 0);
            if (fit > bestFit)
                (best, bestFit) = (reading.Rule, fit);
        }
        return best;
    }
}
