using System.Collections.Immutable;
using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Chains;

/// <summary>
/// Who passed on what somebody said, from the article outwards: the paper that he told it, the interview that he gave, the spokesman
/// through whom he had it said. An interview once named holds for what he says later, never for what he said before.
/// </summary>
internal sealed class ChainFinder(TextView view, Walk walk, IReadOnlyList<Draft> drafts)
{
    private const int MostSteps = 5, FarthestFromCue = 40;

    private readonly Media media = new(view, walk, drafts);
    private readonly Dictionary<Entity, (ImmutableArray<string> Chain, int Until)> held = [];
    private readonly Dictionary<string, ImmutableArray<string>> heldByNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> outerOf = new(StringComparer.Ordinal);
    private ImmutableArray<string>? heldByGroup;
    private (ImmutableArray<string> Chain, int Token)? heldByUnnamed;
    private (string Name, int Token)? reporter;

    /// <summary>A chain for each draft; empty: nobody stands between.</summary>
    /// <param name="namings">Who speaks in each.</param>
    /// <param name="addressees">To whom each is said.</param>
    /// <param name="parents">The draft inside of whose content each stands; -1: of none.</param>
    public ImmutableArray<string>[] Find(IReadOnlyList<Naming?> namings, IReadOnlyList<Naming?> addressees, IReadOnlyList<int> parents)
    {
        var chains = new ImmutableArray<string>[drafts.Count];
        int next = 0;
        for (int n = 0; n < drafts.Count; n++)
        {
            next = HoldGiven(next, n);
            Entity? speaker = namings[n]?.Entity;
            ImmutableArray<string> chain = Own(n, speaker);
            if (chain.Length == 1 && drafts[n].Cue is { } said && IsQuoted(said) && Held(speaker, drafts[n]) is { IsEmpty: false } inner && inner[^1] != chain[0])
                chain = [chain[0], inner[^1]];
            if (chain.IsEmpty && IsOpenly(drafts[n]))
                End(speaker);
            else if (!chain.IsEmpty)
                Hold(speaker, chain, drafts[n]);
            else
                chain = Held(speaker, drafts[n]);
            // Several others: "one of them" is one of these.
            if (chain.IsEmpty && speaker is { Kind: EntityKind.Described, IsPlural: true })
                heldByGroup = null;
            if (chain.IsEmpty && n > 0 && GoesOn(drafts[n], drafts[n - 1]))
                chain = chains[n - 1];
            int parent = parents[n];
            chains[n] = chain.IsEmpty && parent >= 0 && parent < n ? chains[parent] : chain;
            if (parent < 0)
                NoteReporter(MediumOf(drafts[n]), chains[n], drafts[n]);
        }
        return chains;
    }

    // The paper that reports, or to which somebody spoke; and through whom the article has it.
    private void NoteReporter(string? medium, ImmutableArray<string> chain, Draft draft)
    {
        if (medium is null && chain.IsEmpty)
            return;
        reporter = (medium ?? chain[^1], draft.Extent.End - 1);
        if (medium is not null && !chain.IsEmpty && chain[0] != medium)
            outerOf[medium] = chain[0];
    }

    // The one that is itself the source; null: the source is none.
    private string? MediumOf(Draft draft)
    {
        if (draft.Source is not { IsEmpty: false } source)
            return null;
        foreach (MediumMention medium in media.Of(view.SentenceOf(source.First)))
        {
            if (medium.Run.First < source.End && source.First < medium.Run.End && !Had(source, medium.Run))
                return medium.Name;
        }
        return null;
    }

    // "told reporters in the port", "said in parliament": whatever he says there came by no medium.
    private bool IsOpenly(Draft draft)
    {
        if (draft.Cue is not { } cue)
            return false;
        TokenRun run = view.Sentence(view.SentenceOf(cue.First));
        for (int token = run.First; token < run.End; token++)
        {
            bool isApart = view.Is(token, WordClass.Occasion) || (view.Is(token, WordClass.TimeWord) && view.UposOf(token) is Upos.Noun or Upos.Propn);
            if (isApart && !IsInContent(draft, token) && !(draft.Source is { } source && source.First <= token && token < source.End) && HangsOn(token, cue))
                return true;
        }
        return false;
    }

    private void End(Entity? speaker)
    {
        if (speaker is not null)
            held.Remove(speaker);
    }

    // A quotation that goes on, of whomever it is.
    private bool GoesOn(Draft draft, Draft before) =>
        draft.Source is null && draft.Cue is null && view.ParagraphOf(draft.Extent.First) == view.ParagraphOf(before.Extent.First)
            && view.SentenceOf(draft.Extent.First) - view.SentenceOf(before.Extent.End - 1) <= 1;

    // "Beck gave the weekly Kontor a long interview", "What Beck revealed to the paper Kontor has kept the city busy": nothing is quoted
    // yet, and all that he says later came by it.
    private int HoldGiven(int next, int place)
    {
        int until = view.SentenceOf(drafts[place].Whole.First);
        for (; next < until; next++)
        {
            foreach (MediumMention medium in media.Of(next))
            {
                if (IsSaid(medium, place))
                    continue;
                HoldDocument(medium);
                if (!IsTold(next, medium, out Entity? giver))
                    continue;
                if (giver is not null)
                    held[giver] = ([medium.Name], int.MaxValue);
                else
                    heldByGroup = [medium.Name];
            }
        }
        return next;
    }

    // "Beck warned of mouthpieces such as Radio North": one of whom he speaks.
    private bool IsSaid(MediumMention medium, int place)
    {
        for (int before = place - 1; before >= Math.Max(0, place - MostSteps); before--)
        {
            if (IsInContent(drafts[before], medium.Run.First))
                return true;
        }
        return false;
    }

    // "a memo that was leaked to the weekly Kontor": whatever the memo says came by it.
    private void HoldDocument(MediumMention medium)
    {
        int verb = OutOf(medium.Run);
        for (int steps = 0; steps < MostSteps && verb >= 0 && view.UposOf(verb) is Upos.Noun or Upos.Propn; steps++)
            verb = view.HeadOf(verb);
        if (verb >= 0 && view.UposOf(verb) == Upos.Verb && view.RelationOf(verb) is { } relation && relation.StartsWith("acl", StringComparison.Ordinal)
            && view.HeadOf(verb) is var noun and >= 0 && view.UposOf(noun) == Upos.Noun)
            heldByNoun[view.Word(noun).ToString()] = [medium.Name];
    }

    // The word on which a name hangs; -1: none.
    private int OutOf(TokenRun name)
    {
        for (int token = name.First; token < name.End; token++)
        {
            if (view.HeadOf(token) is var head && !name.Contains(new TokenRun(head, head + 1)))
                return head;
        }
        return -1;
    }

    // Whether a sentence tells of an interview, or has a reporting verb on which the medium hangs, and who its subject is: a person, or
    // (null) several without names ("three people told the agency Kontor so").
    private bool IsTold(int sentence, MediumMention medium, out Entity? person)
    {
        person = null;
        TokenRun run = view.Sentence(sentence);
        (bool tells, int verb) = (false, -1);
        for (int token = run.First; token < run.End && verb < 0; token++)
        {
            tells |= view.Lexicon.Interviews.Match(view.Word(token));
            if (view.Is(token, WordClass.CueStart) && HangsOn(medium.Run.First, new TokenRun(token, token + 1)))
                (tells, verb) = (true, token);
        }
        // "Ann Beck was cautious on Radio North".
        tells |= IsBehindPreposition(medium.Run.First) && OutOf(medium.Run) is var root and >= 0 && view.RelationOf(root) == "root" && view.UposOf(root) == Upos.Verb;
        for (int token = run.First; token < run.End && tells; token++)
        {
            if (medium.Run.Contains(new TokenRun(token, token + 1)))
                continue;
            if (walk.IsSubject(token) && SubjectAt(token) is { } subject)
            {
                person = subject;
                return subject.Kind == EntityKind.Person;
            }
            if (IsGroup(token) && (verb < 0 ? HangsOn(token, new TokenRun(OutOf(medium.Run), OutOf(medium.Run) + 1)) : HangsOn(token, new TokenRun(verb, verb + 1))))
                return true;
        }
        return false;
    }

    // Several without a name, as subject or, in a passive, as those by whom it was told.
    private bool IsGroup(int token) => view.UposOf(token) == Upos.Noun && view.IsPlural(token)
        && (view.Lexicon.Roles.Match(view.Word(token)) || view.Is(token, WordClass.UnnamedSource) || view.UposOf(token - 1) == Upos.Num);

    // "Prince Nadim, a cousin of the king": the name may be the subject, or hang on the noun that is.
    private Entity? SubjectAt(int token)
    {
        for (int at = token; at < Math.Min(token + MostSteps, view.Count); at++)
        {
            if ((at == token || view.HeadOf(at) == token) && walk.MentionAt(at) is { } mention)
                return walk.Named(mention);
        }
        return null;
    }

    private bool IsBehindPreposition(int name) => view.UposOf(name - 1) == Upos.Adp || (view.UposOf(name - 2) == Upos.Adp && view.Is(name - 1, WordClass.Article));

    private void Hold(Entity? speaker, ImmutableArray<string> chain, Draft draft)
    {
        if (speaker is null)
            return;
        // What somebody wrote in a paper is no interview.
        held[speaker] = (chain, draft.Medium == Medium.Writing ? view.ParagraphOf(draft.Extent.First) : int.MaxValue);
        if (speaker.Kind == EntityKind.Described)
        {
            heldByUnnamed = (chain, draft.Extent.End - 1);
            if (speaker.IsPlural || (draft.Source is { IsEmpty: false } some && IsPartitive(some)) || (draft.Source is { IsEmpty: false } source && view.IsPlural(walk.Descriptions.HeadOf(source))))
                heldByGroup = chain;
        }
    }

    // What one of several unnamed sources says came by the same way as what all of them said; so did what "the official" says later.
    private ImmutableArray<string> Held(Entity? speaker, Draft draft)
    {
        int place = draft.Extent.First;
        if (speaker is not null && held.TryGetValue(speaker, out (ImmutableArray<string> Chain, int Until) own) && view.ParagraphOf(place) <= own.Until)
            return draft.Medium == Medium.Writing && own.Until == int.MaxValue ? [] : own.Chain;
        if (draft.Source is not { IsEmpty: false } source)
            return [];
        int noun = source.Count == 1 ? source.First : walk.Descriptions.HeadOf(source);
        bool isDefinite = view.Is(source.First, WordClass.DefiniteArticle);
        if (isDefinite && view.Word(noun).ToString() is var word && heldByNoun.TryGetValue(word, out ImmutableArray<string> chain))
            return chain;
        bool isPart = IsPartitive(source);
        if (isPart && heldByGroup is { } whole)
            return Take(speaker?.Kind == EntityKind.Described ? speaker : null, whole);
        if (speaker is not null && speaker.Kind != EntityKind.Described)
            return [];
        bool isRole = isDefinite && (view.Lexicon.Roles.Match(view.Word(noun)) || view.Lexicon.People.Contains(view.Word(noun)));
        if (isRole && heldByGroup is { } group)
            return Take(speaker, group);
        if (isRole && heldByUnnamed is var (unnamed, last) && view.ParagraphOf(place) - view.ParagraphOf(last) <= 1)
            return Take(speaker, unnamed);
        return [];
    }

    private ImmutableArray<string> Take(Entity? speaker, ImmutableArray<string> chain)
    {
        if (speaker is not null)
            held[speaker] = (chain, int.MaxValue);
        return chain;
    }

    // "einer der Insider", "one of them"; "the three", "a second", where no noun follows.
    private bool IsPartitive(TokenRun source)
    {
        int next = source.First + 1;
        bool isDefinite = view.Is(source.First, WordClass.DefiniteArticle), isArticle = view.Is(source.First, WordClass.Article);
        if (source.Count > 2 && !isDefinite && (isArticle || view.UposOf(source.First) is Upos.Pron or Upos.Num or Upos.Det) && view.Is(next, WordClass.Article | WordClass.GenitiveArticle | WordClass.Link | WordClass.Preposition))
            return true;
        if (source.Count < 2 || !(isDefinite || (isArticle && source.Count == 2)))
            return false;
        while (next < source.End && IsNounless(next))
            next++;
        return next == source.End;
    }

    private bool IsNounless(int token) => view.UposOf(token) is Upos.Num or Upos.Adj or Upos.Pron or Upos.Det || (view.Lexicon.NounsAreCapitalised && !view.Is(token, WordClass.Capital));

    private ImmutableArray<string> Own(int place, Entity? speaker)
    {
        Draft draft = drafts[place];
        if (draft.Cue is not { } cue)
            return [];
        int sentence = view.SentenceOf(cue.First);
        (string? outer, string? told) = (null, null);
        foreach (MediumMention medium in media.Of(sentence))
        {
            if (medium.Name == speaker?.Name || !Passes(medium, place, cue))
                continue;
            if (Reports(medium, cue))
                outer ??= medium.Name;
            else
                told ??= medium.Name;
        }
        if (told is not null || outer is not null)
            return Chain(outer, told);
        // "… told the state agency / Velta": a line was broken before the name.
        if (sentence + 1 < view.Sentences.Length && view.Is(view.Sentence(sentence).End - 1, WordClass.DefiniteArticle))
        {
            foreach (MediumMention medium in media.Of(sentence + 1))
                return medium.Run.First == view.Sentence(sentence + 1).First ? [medium.Name] : [];
        }
        return IsQuoted(cue) && reporter is var (name, last) && view.ParagraphOf(cue.First) - view.ParagraphOf(last) <= 1 ? Chain(null, name) : Mouthpiece(draft, cue, sentence, speaker);
    }

    private ImmutableArray<string> Chain(string? outer, string? told)
    {
        if (told is null || outer == told)
            return [outer!];
        outer ??= outerOf.GetValueOrDefault(told);
        return outer is null ? [told] : [outer, told];
    }

    // "…, which Kontor quoted", "as the agency reports": the subject of a verb of its own.
    private bool Reports(MediumMention medium, TokenRun cue)
    {
        for (int token = medium.Run.First; token < medium.Run.End; token++)
        {
            if (view.HeadOf(token) is var head && !medium.Run.Contains(new TokenRun(head, head + 1)))
                return walk.IsSubject(token) && !(cue.First <= head && head < cue.End);
        }
        return false;
    }

    // "the officer is quoted as saying".
    private bool IsQuoted(TokenRun cue) => view.HasAny(cue, WordClass.Quoting);

    private bool Passes(MediumMention medium, int place, TokenRun cue)
    {
        Draft draft = drafts[place];
        int name = medium.Run.End - 1;
        if (draft.Source is { } source && source.Contains(medium.Run))
            return Had(source, medium.Run);
        if (IsInContent(draft, name) || IsOthers(place, cue, medium.Run))
            return false;
        return (draft.Addressee is { } addressee && addressee.First <= name && name < addressee.End) || HangsOn(name, cue) || HangsOn(medium.Run.First, cue) || IsOnlyCue(place, cue);
    }

    // "an embassy cable seen by the agency", "the member Ann Beck in the weekly Kontor": the medium is not the source, but had it.
    private bool Had(TokenRun source, TokenRun medium)
    {
        for (int token = source.First + 1; token < medium.First; token++)
        {
            if (view.UposOf(token) == Upos.Verb || (view.UposOf(token) == Upos.Adp && !view.Is(token, WordClass.Link)))
                return true;
        }
        return false;
    }

    private static bool IsInContent(Draft draft, int token)
    {
        foreach (TokenRun run in draft.Content)
            if (run.First <= token && token < run.End)
                return true;
        return false;
    }

    // The source of another one in the same sentence, or inside of what another one says.
    private bool IsOthers(int place, TokenRun cue, TokenRun medium)
    {
        Draft draft = drafts[place];
        bool isTold = draft.Addressee is { } own && own.First < medium.End && medium.First < own.End;
        foreach (Draft other in Near(place))
        {
            if (other.Source is { } source && source.Contains(medium))
                return true;
            if (!isTold && other.Addressee is { } addressee && addressee.First < medium.End && medium.First < addressee.End && other.Cue != cue)
                return true;
            if (IsInContent(other, medium.First) && !IsInContent(other, cue.First))
                return true;
        }
        return false;
    }

    private bool IsOnlyCue(int place, TokenRun cue)
    {
        int sentence = view.SentenceOf(cue.First);
        foreach (Draft other in Near(place))
        {
            if (other.Cue is { } one && view.SentenceOf(one.First) == sentence)
                return false;
        }
        return true;
    }

    // Those a few places before and behind: they are in the order of the text.
    private IEnumerable<Draft> Near(int place)
    {
        for (int n = Math.Max(0, place - MostSteps); n < Math.Min(drafts.Count, place + MostSteps); n++)
        {
            if (n != place)
                yield return drafts[n];
        }
    }

    // "through his spokesman Tom Arndt".
    private ImmutableArray<string> Mouthpiece(Draft draft, TokenRun cue, int sentence, Entity? speaker)
    {
        TokenRun run = view.Sentence(sentence);
        // "let it be known through her spokesman": he hangs on the verb that governs the cue.
        int governor = view.RelationOf(cue.First) is "xcomp" or "ccomp" or "aux" ? view.HeadOf(cue.First) : -1;
        for (int token = Math.Max(run.First, cue.First - FarthestFromCue); token < Math.Min(run.End, cue.End + FarthestFromCue); token++)
        {
            if (walk.MentionAt(token) is not { } mention || mention.Run.First != token || IsInContent(draft, token) || !(HangsOn(token, cue) || (governor >= 0 && HangsOn(token, new TokenRun(governor, governor + 1)))))
                continue;
            if (walk.Named(mention) is { Kind: EntityKind.Person } one && one != speaker && IsMouthpiece(mention))
                return [one.Name];
        }
        return [];
    }

    private bool IsMouthpiece(NameMention mention)
    {
        bool speaksFor = false;
        for (int token = mention.Run.First - 1; token >= Math.Max(0, mention.Run.First - MostSteps); token--)
        {
            speaksFor |= view.Lexicon.SpeakersFor.Match(view.Word(token));
            if (view.Is(token, WordClass.Preposition) || view.UposOf(token) == Upos.Adp)
                return speaksFor && view.Lexicon.Mouthpieces.Contains(view.Word(token));
        }
        return false;
    }

    // By way of "in an interview with" and the like.
    private bool HangsOn(int token, TokenRun cue)
    {
        int at = token;
        for (int steps = 0; steps < MostSteps && at >= 0; steps++)
        {
            if (cue.First <= at && at < cue.End)
                return true;
            at = view.HeadOf(at);
        }
        return cue.First <= at && at < cue.End;
    }
}
