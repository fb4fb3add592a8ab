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
    private const int FarthestFromCue = 40;
    private const int MostSteps = 4;

    private readonly Media media = new(view, walk.Index);
    private readonly Dictionary<Entity, ImmutableArray<string>> held = [];
    private ImmutableArray<string>? heldByGroup;

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
            next = HoldTold(next, drafts[n].Whole.First);
            ImmutableArray<string> chain = Own(drafts[n], namings[n]?.Entity);
            // "he told the paper".
            if (chain.IsEmpty && addressees[n]?.Entity is { } told && media.IsOtherByRole(told))
                chain = [told.Name];
            if (namings[n]?.Entity is { } speaker)
                chain = chain.IsEmpty ? Held(speaker, drafts[n]) : Hold(speaker, chain);
            int parent = parents[n];
            chains[n] = chain.IsEmpty && parent >= 0 && parent < n ? chains[parent] : chain;
        }
        return chains;
    }

    // "What Beck revealed to the paper Kontor has kept the city busy": nothing is quoted yet, and all that he says later came by it.
    private int HoldTold(int next, int before)
    {
        for (; next < walk.Index.Mentions.Count && walk.Index.Mentions[next].Run.First < before; next++)
        {
            NameMention mention = walk.Index.Mentions[next];
            int noun = NounBefore(mention);
            Entity one = walk.Named(mention);
            if (noun >= 0 && media.IsOther(one, mention, isInterviewer: true) && TellerOf(noun) is { } teller && teller != one)
                held.TryAdd(teller, [one.Name]);
        }
        return next;
    }

    // The word for a paper before its name, also where a line was broken between them.
    private int NounBefore(NameMention mention)
    {
        int noun = mention.Run.First - 1;
        while (noun >= 0 && view.Is(noun, WordClass.Punctuation))
            noun--;
        return noun >= 0 && view.Lexicon.Media.Match(view.Word(noun)) && view.UposOf(noun) == Upos.Noun ? noun : -1;
    }

    // The subject of the reporting verb on which a medium hangs.
    private Entity? TellerOf(int noun)
    {
        int verb = view.HeadOf(noun);
        for (int steps = 0; steps < MostSteps && verb >= 0 && !view.Is(verb, WordClass.CueStart); steps++)
            verb = view.HeadOf(verb);
        if (verb < 0 || !view.Is(verb, WordClass.CueStart))
            return null;
        TokenRun sentence = view.Sentence(view.SentenceOf(verb));
        for (int token = Math.Max(sentence.First, verb - FarthestFromCue); token < verb; token++)
            if (view.HeadOf(token) == verb && walk.IsSubject(token) && walk.MentionAt(token) is { } subject && walk.Named(subject) is { Kind: EntityKind.Person } one)
                return one;
        return null;
    }

    private ImmutableArray<string> Hold(Entity speaker, ImmutableArray<string> chain)
    {
        held[speaker] = chain;
        if (speaker is { Kind: EntityKind.Described, IsPlural: true })
            heldByGroup = chain;
        return chain;
    }

    // What one of several unnamed sources says came by the same way as what all of them said.
    private ImmutableArray<string> Held(Entity speaker, Draft draft)
    {
        if (held.TryGetValue(speaker, out ImmutableArray<string> chain))
            return chain;
        bool isOneOfThem = speaker.Kind == EntityKind.Described && heldByGroup is not null && draft.Source is { } source
            && (IsPartitive(source) || (view.Is(source.First, WordClass.DefiniteArticle) && view.Lexicon.Roles.Match(view.Word(walk.Descriptions.HeadOf(source)))));
        return isOneOfThem ? held[speaker] = heldByGroup!.Value : [];
    }

    // "einer der Insider", "one of them".
    private bool IsPartitive(TokenRun source) =>
        source.Count > 2 && view.UposOf(source.First) is Upos.Pron or Upos.Num && view.Is(source.First + 1, WordClass.Article | WordClass.Link | WordClass.Preposition);

    private ImmutableArray<string> Own(Draft draft, Entity? speaker)
    {
        if (draft.Cue is not { } cue)
            return [];
        TokenRun sentence = view.Sentence(view.SentenceOf(cue.First));
        int first = Math.Max(sentence.First, cue.First - FarthestFromCue), end = Math.Min(sentence.End, cue.End + FarthestFromCue);
        for (int token = first; token < end; token++)
        {
            if (walk.MentionAt(token) is not { } mention || mention.Run.First != token || IsInside(draft, token))
                continue;
            Entity one = walk.Named(mention);
            if (one != speaker && (IsAddressee(draft, token) || HangsOn(token, cue)) && Passes(one, mention, draft, token))
                return [one.Name];
        }
        return Broken(sentence, cue, speaker);
    }

    // "… told the state agency / Velta": a line was broken before the name.
    private ImmutableArray<string> Broken(TokenRun sentence, TokenRun cue, Entity? speaker)
    {
        int last = sentence.End - 1;
        if (!view.Is(last, WordClass.DefiniteArticle) && !(view.Lexicon.Media.Match(view.Word(last)) && HangsOn(last, cue)))
            return [];
        return walk.MentionAt(sentence.End) is { } mention && walk.Named(mention) is var one && one != speaker
            && media.IsOther(one, mention, isInterviewer: view.Lexicon.Media.Match(view.Word(last))) ? [one.Name] : [];
    }

    private static bool IsInside(Draft draft, int token)
    {
        if (draft.Source is { } source && source.First <= token && token < source.End)
            return true;
        foreach (TokenRun run in draft.Content)
            if (run.First <= token && token < run.End)
                return true;
        return false;
    }

    private static bool IsAddressee(Draft draft, int token) => draft.Addressee is { } addressee && addressee.First <= token && token < addressee.End;

    private bool Passes(Entity one, NameMention mention, Draft draft, int token)
    {
        bool isInterviewer = view.HeadOf(token) is var head and >= 0 && view.Lexicon.Interviews.Match(view.Word(head));
        return media.IsOther(one, mention, isInterviewer) || (one.Kind == EntityKind.Person && !IsAddressee(draft, token) && IsMouthpiece(mention));
    }

    // "through his spokesman Tom Arndt".
    private bool IsMouthpiece(NameMention mention)
    {
        bool speaksFor = false;
        for (int token = mention.Run.First - 1; token >= Math.Max(0, mention.Run.First - 5); token--)
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
