using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Sources;

/// <summary>Finds the reporting words of a run of tokens that lies outside of quotations.</summary>
internal sealed class CueFinder(TextView view)
{
    // A particle stands at the end of its clause; German clauses are shorter than this.
    private const int FarthestParticle = 40;

    private readonly WordClass after = WordClass.Adverb | WordClass.Negation | (view.Lexicon.VerbsComeLast ? WordClass.Auxiliary : WordClass.None);

    public IEnumerable<CueHit> In(TokenRun window)
    {
        for (int token = window.First; token < window.End; token++)
        {
            if (!view.Is(token, WordClass.CueStart) || view.Is(token, WordClass.Capital) || IsNoun(token, window))
                continue;
            if (At(token, window) is { } hit)
            {
                yield return hit;
                token = hit.Run.End - 1;
            }
        }
    }

    private CueHit? At(int token, TokenRun window)
    {
        foreach (CueForm form in view.Lexicon.CuesFrom(view.Word(token)))
        {
            var verb = new TokenRun(token, token + form.Words.Length);
            if (verb.End > window.End || !view.IsAt(token, form.Words))
                continue;
            int particle = form.Particle is { } word ? ParticleAfter(verb.End, window.End, word) : -1;
            if (form.Particle is not null && particle < 0)
                continue;
            return new CueHit(form, verb, Widen(verb, particle, window), particle);
        }
        return null;
    }

    private int ParticleAfter(int from, int end, string particle)
    {
        for (int token = from; token < end && token < from + FarthestParticle; token++)
        {
            if (view.Is(token, WordClass.Punctuation) && !view.IsStop(token) && token > from)
                return -1;
            if (view.Word(token).Equals(particle, StringComparison.OrdinalIgnoreCase))
                return token;
        }
        return -1;
    }

    // The cue's own adverbs and auxiliaries: "had repeatedly warned", "does not say"; and its particle where it is next.
    private TokenRun Widen(TokenRun verb, int particle, TokenRun window)
    {
        int first = verb.First, end = verb.End;
        while (first > window.First && view.Is(first - 1, WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation | WordClass.Hypothetical))
            first--;
        // A sentence's opening adverb is no part of the cue: "Then Beck said" never gets here, "Now said" does.
        while (first < verb.First && view.Is(first, WordClass.Capital))
            first++;
        if (particle == end)
            end++;
        while (end < window.End && view.Is(end, after) && !view.Is(end, WordClass.CueStart | WordClass.Joiner))
            end++;
        return new TokenRun(first, end);
    }

    // "the claim that", "reports of": a form that is a noun as well, behind an article or a preposition.
    private bool IsNoun(int token, TokenRun window) =>
        token > window.First
        && view.Is(token - 1, WordClass.Article | WordClass.Preposition | WordClass.Possessive)
        && !view.Is(token - 1, WordClass.Pronoun | WordClass.InfinitiveMarker);
}
