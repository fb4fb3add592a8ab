using Parley.Attributing.Indirect;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Owned;

/// <summary>
/// "Becks Forderung lautet wie bisher: freie Durchfahrt", "Moscow's condition is that …": what a party wants, told in the author's voice
/// by a noun that has an owner. The owner is the source, the noun the cue. So is "Beck's remarks hint at what demands will follow: …".
/// </summary>
internal sealed class AimRule(TextView view)
{
    private const string Rule = "owned/aim";

    // Words between the noun and the first of its content.
    private const int LongestPredicate = 24;

    private const int ShortestContent = 2;

    public IEnumerable<Draft> Find(Clause clause)
    {
        for (int token = clause.Run.First; view.IsParsed && token < clause.Run.End; token++)
        {
            if (view.UposOf(token) != Upos.Noun || clause.IsQuoted(token) || CueOf(token, clause) is not { } cue || OwnerOf(token, clause.Run) is not { } owner)
                continue;
            if ((Listed(cue, clause) ?? (cue == token ? Predicated(token, clause) : null)) is { } content)
                yield return ToDraft(cue, owner, content, clause);
        }
    }

    // The aim itself, or the one that what was said is asked to tell; null: neither.
    private int? CueOf(int noun, Clause clause)
    {
        if (view.Lexicon.Aims.Match(view.Word(noun)))
            return noun;
        bool isAsked = false;
        for (int token = noun + 1; view.Lexicon.Sayings.Match(view.Word(noun)) && token < clause.Run.End && !view.IsWord(token, ':'); token++)
        {
            isAsked |= view.Is(token, WordClass.Interrogative);
            if (isAsked && view.Lexicon.Aims.Match(view.Word(token)))
                return token;
        }
        return null;
    }

    // "des Senats", "Moscow's", "of the government", "his": somebody who can want something.
    private TokenRun? OwnerOf(int noun, TokenRun sentence)
    {
        if (view.RelationOf(noun) is not ("nsubj" or "nsubj:outer" or "nsubj:pass" or "root"))
            return OwnersBefore(noun, sentence);
        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (view.HeadOf(token) != noun || view.RelationOf(token) is not ("nmod" or "nmod:poss" or "det:poss") || !IsSomebody(token))
                continue;
            int first = token, end = token + 1;
            while (first - 1 >= sentence.First && IsOf(first - 1, token) && !IsCase(first - 1, token))
                first--;
            while (end < sentence.End && end != noun && IsOf(end, token))
                end++;
            return new TokenRun(first, end);
        }
        return null;
    }

    // "Becks und Arndts Äußerungen": names alone before it, which the tree takes for further subjects.
    private TokenRun? OwnersBefore(int noun, TokenRun sentence)
    {
        for (int token = sentence.First; token < noun; token++)
            if (view.UposOf(token) != Upos.Propn && !view.Is(token, WordClass.Joiner | WordClass.Punctuation))
                return null;
        return noun > sentence.First && view.RelationOf(noun) == "conj" ? new TokenRun(sentence.First, noun) : null;
    }

    private bool IsSomebody(int token) =>
        view.NameOf(token) is NameKind.Per or NameKind.Org or NameKind.Loc || view.UposOf(token) == Upos.Propn || view.FeatureOf(token, "Poss") == "Yes"
        || view.Lexicon.Roles.Match(view.Word(token)) || (view.LemmaOf(token) is { Length: > 0 } lemma && IsBody(lemma));

    private bool IsBody(string lemma) =>
        view.Lexicon.ClassOf(lemma).HasFlag(WordClass.UnnamedSource) || view.Lexicon.OrganisationHeads.Contains(char.ToUpperInvariant(lemma[0]) + lemma[1..]);

    private bool IsCase(int token, int owner) => view.HeadOf(token) == owner && view.RelationOf(token) == "case";

    private bool IsOf(int token, int owner)
    {
        for (int at = token, steps = 0; at >= 0 && steps < LongestPredicate; at = view.HeadOf(at), steps++)
            if (at == owner)
                return true;
        return false;
    }

    // What stands behind a colon.
    private TokenRun? Listed(int cue, Clause clause)
    {
        for (int token = cue + 1; token < Math.Min(clause.EndWithoutStop, cue + LongestPredicate); token++)
            if (view.IsWord(token, ':'))
                return Nominal(token + 1, clause);
        return null;
    }

    // A sentence of its own behind the colon tells what came of the aim, and is nobody's.
    private TokenRun? Nominal(int first, Clause clause)
    {
        var content = new TokenRun(first, clause.EndWithoutStop);
        if (content.Count < ShortestContent || clause.IsQuoted(first))
            return null;
        bool isClause = view.Is(first, WordClass.Complementizer | WordClass.InfinitiveMarker);
        for (int token = first; token < content.End && !isClause; token++)
            if (view.FeatureOf(token, "VerbForm") == "Fin" && view.RelationOf(token) != "acl:relcl")
                return null;
        return content;
    }

    // The verb between the noun and what it is; -1: another one.
    private int PredicateOf(int noun, Clause clause)
    {
        for (int token = noun + 1; token < clause.Run.End && token <= noun + LongestPredicate; token++)
            if (view.FeatureOf(token, "VerbForm") == "Fin")
                return view.UposOf(token) == Upos.Aux || view.Lexicon.Remainings.Contains(view.Word(token)) ? token : -1;
        return -1;
    }

    // A clause behind the verb; a noun where it remains one.
    private TokenRun? Predicated(int noun, Clause clause)
    {
        int verb = PredicateOf(noun, clause);
        if (verb < 0)
            return null;
        // "ist es, … zu".
        bool isAnnounced = view.Is(verb + 1, WordClass.Impersonal) && view.IsWord(verb + 2, ',');
        int first = isAnnounced ? verb + 3 : view.IsWord(verb + 1, ',') ? verb + 2 : verb + 1;
        bool isClause = isAnnounced || view.Is(first, WordClass.Complementizer | WordClass.InfinitiveMarker);
        bool isNoun = view.Is(first, WordClass.DefiniteArticle) && view.Lexicon.Remainings.Contains(view.Word(verb));
        var content = new TokenRun(first, clause.EndWithoutStop);
        return (isClause || isNoun) && content.Count >= ShortestContent && !clause.IsQuoted(first) ? content : null;
    }

    private Draft ToDraft(int cue, TokenRun owner, TokenRun content, Clause clause)
    {
        AttributionKind kind = clause.KindOf(content);
        bool isNegated = false, hasVerb = false;
        for (int token = cue; token < content.First; token++)
            isNegated |= view.Is(token, WordClass.Negation);
        for (int token = content.First; token < content.End; token++)
            hasVerb |= view.UposOf(token) is Upos.Verb;
        var draft = new Draft(Rule, kind == AttributionKind.Indirect && !hasVerb ? AttributionKind.Reported : kind, Medium.Speech)
        {
            Cue = new TokenRun(cue, cue + 1), Source = owner, Negated = isNegated, Hypothetical = false,
        };
        draft.Content.Add(content);
        return draft;
    }
}
