using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>The grammar's subject of a cue to which no source was found.</summary>
internal sealed class CueSubjects(TextView view, Walk walk)
{
    private const int Farthest = 40;
    private const int MostJoined = 4;

    /// <returns>A token; -1: there is none, or it is nobody ("it is said").</returns>
    public int Of(Draft draft, TokenRun cue)
    {
        if (SubjectOf(cue, draft, mayBeNoun: false) is >= 0 and var own)
            return own;
        return OfJoined(draft, cue) is >= 0 and var joined ? joined : Account(cue);
    }

    // "Beck reacted to it and said": the subject of the verb to which the cue is joined, or of one above that is told as a fact.
    private int OfJoined(Draft draft, TokenRun cue)
    {
        int verb = -1;
        for (int token = cue.First; token < cue.End && verb < 0; token++)
            if (view.RelationOf(token) == "conj" && view.UposOf(token) is Upos.Verb or Upos.Aux)
                verb = view.HeadOf(token);
        for (int steps = 0; steps < MostJoined && verb >= 0; steps++)
        {
            if (SubjectOf(new TokenRun(verb, verb + 1), draft, mayBeNoun: true) is >= 0 and var subject)
                return subject;
            do
                verb = view.HeadOf(verb);
            while (verb >= 0 && view.FeatureOf(verb, "Mood") == "Sub");
        }
        return -1;
    }

    // "@name has long warned …": the account with which a sentence begins.
    private int Account(TokenRun cue)
    {
        int first = view.Sentence(view.SentenceOf(cue.First)).First;
        return view.Word(first) is ['@', _, ..] && first < cue.First && walk.MentionAt(first) is not null
            && (view.Is(first + 1, WordClass.Auxiliary) || view.UposOf(first + 1) is Upos.Verb or Upos.Aux) ? first : -1;
    }

    private int SubjectOf(TokenRun verb, Draft draft, bool mayBeNoun)
    {
        TokenRun sentence = view.Sentence(view.SentenceOf(verb.First));
        for (int token = Math.Max(sentence.First, verb.First - Farthest); token < Math.Min(sentence.End, verb.End + Farthest); token++)
            if (view.RelationOf(token) == "nsubj" && view.HeadOf(token) is var head && verb.First <= head && head < verb.End && IsSomebody(token, mayBeNoun)
                && !draft.Content.Exists(run => run.Contains(new TokenRun(token, token + 1))))
                return token;
        return -1;
    }

    private bool IsSomebody(int token, bool mayBeNoun) => !view.Is(token, WordClass.Impersonal) && !view.Is(token - 1, WordClass.Negation)
        && (walk.MentionAt(token) is not null || view.UposOf(token) == Upos.Pron || (mayBeNoun && view.UposOf(token) == Upos.Noun));
}
