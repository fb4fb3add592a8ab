using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Tagging.Lemmas;

/// <summary>
/// Gives a verb and its split particle their common lemma (lehnte … ab: ablehnen); a treebank's lemma is without the
/// particle. A language whose dictionary has no joined forms has none of these verbs (took … over stays take).
/// </summary>
internal sealed class SeparableVerbs(Lexicon lexicon)
{
    private const string ParticleRelation = "compound:prt", ParticleTag = "PTKVZ";

    /// <summary>The lemma of the verb with its particle, or its own where it has none that makes a verb with it; null: no lemma was looked for.</summary>
    public string? VerbLemma(TaggedText text, int word)
    {
        Sentence sentence = SentenceOf(text, word);
        for (int other = sentence.FirstWord; other < sentence.EndWord; other++)
        {
            Word found = text.Words[other];
            if (found.Head == word && other != word && (found.Relation == ParticleRelation || found.Xpos == ParticleTag)
                && Joined(text, text.Form(other), word) is { } joined)
                return joined;
        }
        return text.Lemma(word);
    }

    private string? Joined(TaggedText text, ReadOnlySpan<char> particle, int verb)
    {
        string start = particle.ToString().ToLowerInvariant();
        string joined = start + text.Form(verb).ToString().ToLowerInvariant();
        if (OfForm(joined, FeatureBits.Of(text.Words[verb].Features).Bits) is { } lemma)
            return lemma;
        // No imperative is ever joined (hör … auf), and of some verbs the dictionary has but the infinitive.
        return text.Lemma(verb) is { } own && IsLemma(start + own) ? start + own : null;
    }

    private string? OfForm(string joined, uint features)
    {
        (int Rule, int Fit) best = (-1, int.MinValue);
        foreach (LexiconReading reading in lexicon.Set(lexicon.Find(joined)))
        {
            LexiconTag tag = lexicon.Meaning(reading.Tag);
            int fit = FeatureBits.Agreement(tag.Bits, features);
            if (tag.IsJoined && fit > best.Fit)
                best = (reading.Rule, fit);
        }
        return best.Rule < 0 ? null : lexicon.Rule(best.Rule).Apply(joined);
    }

    private bool IsLemma(string joined)
    {
        foreach (LexiconReading reading in lexicon.Set(lexicon.Find(joined)))
        {
            if (lexicon.Meaning(reading.Tag).Allows(Upos.Verb) && lexicon.Rule(reading.Rule).Apply(joined) == joined)
                return lexicon.HasJoinedForms;
        }
        return false;
    }

    private static Sentence SentenceOf(TaggedText text, int word)
    {
        int low = 0, high = text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Sentences[middle].EndWord <= word)
                low = middle + 1;
            else
                high = middle;
        }
        return text.Sentences[low];
    }
}
