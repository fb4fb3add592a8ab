using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>The way through the text: who has been spoken of, and who a phrase names at its place.</summary>
internal sealed class Walk
{
    private const int MostSubjects = 6;

    private readonly TextView view;
    private readonly int[] mentionAt;
    private readonly Entity?[] named;
    private readonly RoleResolver roles;
    private readonly List<int> subjects = [];

    public Walk(TextView view, IReadOnlyList<Draft> drafts)
    {
        this.view = view;
        Index = new EntityIndex(view);
        Discourse = new Discourse(view, drafts);
        RoleReader = new RoleReader(view);
        Descriptions = new Descriptions(view, Index, RoleReader);
        roles = new RoleResolver(view, Index, Discourse, Descriptions);
        named = new Entity?[Index.Mentions.Count];
        mentionAt = new int[view.Count];
        Array.Fill(mentionAt, -1);
        for (int n = 0; n < Index.Mentions.Count; n++)
            Array.Fill(mentionAt, n, Index.Mentions[n].Run.First, Index.Mentions[n].Run.Count);
    }

    public EntityIndex Index { get; }

    public Discourse Discourse { get; }

    public RoleReader RoleReader { get; }

    public Descriptions Descriptions { get; }

    /// <summary>The mention that a token is part of; null: of none.</summary>
    public NameMention? MentionAt(int token) => (uint)token < (uint)mentionAt.Length && mentionAt[token] is var n and >= 0 ? Index.Mentions[n] : null;

    /// <summary>Goes on to a token and takes up who is spoken of on it.</summary>
    /// <param name="token">The next one.</param>
    /// <param name="inside">The draft inside of whose content it stands; -1: the author's words.</param>
    /// <param name="pronoun">Who the pronoun is that stands here, where it was found out already.</param>
    public void Pass(int token, int inside, Entity? pronoun)
    {
        // A dateline's town and agency are spoken of by nobody.
        if (token < view.Sentence(view.SentenceOf(token)).First)
            return;
        if (MentionAt(token) is { } mention)
        {
            if (mention.Run.First == token)
                Discourse.Add(new Mentioned(Named(mention), token, IsSubject(mention), inside));
        }
        else if (view.IsParsed)
        {
            if (pronoun is not null)
                Discourse.Add(new Mentioned(pronoun, token, IsSubject: true, inside));
            else if (view.UposOf(token) == Upos.Pron && IsSubject(token) && Pronoun.Read(view, token) is { IsFirstPerson: false, IsRelative: false, IsThing: false, Gender: not Gender.Unknown } found)
                Take(Discourse.Antecedent(found, -1, inside, null), token, inside);
            else if (view.UposOf(token) == Upos.Noun && NotesSubject(token, inside) && (IsSubject(token) || view.Is(token - 1, WordClass.DefiniteArticle) || IsBroughtIn(token, inside)))
                Take(Somebody(token), token, inside);
        }
    }

    /// <summary>Whom a mention names: where it may be several, the one whose title it is, or else the last one mentioned.</summary>
    public Entity Named(NameMention mention)
    {
        ref Entity? known = ref named[mentionAt[mention.Run.First]];
        return known ??= mention.Candidates.Count == 1 ? mention.Candidates[0] : Choose(mention);
    }

    /// <param name="possessor">Whose minister it is; null: nobody's.</param>
    public Naming Role(TokenRun phrase, int draft, int inside, Entity? possessor) => roles.Resolve(phrase, draft, inside, possessor);

    /// <summary>The one whom a phrase in the article's head brings in without a name; null: nobody.</summary>
    public Naming? Introduced(TokenRun phrase) => roles.Introduced(phrase);

    public bool IsSubject(int token) => view.RelationOf(token) is "nsubj" or "nsubj:pass" or "nsubj:outer";

    /// <summary>The words that belong to a noun.</summary>
    public TokenRun PhraseOf(int noun) => new(PhraseStart(noun), PhraseEnd(noun));

    /// <summary>What is no person goes back to the last subject of its number, whatever it is; null: there is none near by.</summary>
    public Entity? SubjectBefore(Pronoun pronoun)
    {
        for (int n = subjects.Count - 1; n >= Math.Max(0, subjects.Count - MostSubjects); n--)
        {
            int noun = subjects[n];
            if (noun >= pronoun.Token || view.HeadOf(noun) == view.HeadOf(pronoun.Token))
                continue;
            if (view.SentenceOf(pronoun.Token) - view.SentenceOf(noun) > 2)
                break;
            if ((view.IsPlural(noun)) != (pronoun.IsPlural == true) || (pronoun.IsThing && view.Lexicon.Roles.Match(view.Word(noun))))
                continue;
            TokenRun phrase = PhraseOf(noun);
            return Descriptions.Add(phrase, Descriptions.Words(phrase));
        }
        return null;
    }

    private void Take(Entity? entity, int token, int inside)
    {
        if (entity is not null)
            Discourse.Add(new Mentioned(entity, token, IsSubject(token), inside));
    }

    // Of "Außenministerin Ann Beck" the subject is the noun.
    private bool IsSubject(NameMention mention)
    {
        int head = mention.Run.First;
        for (int steps = 0; steps < 3 && view.RelationOf(head) is "appos" or "flat" or "nmod:desc" or "compound"; steps++)
            head = view.HeadOf(head);
        return IsSubject(head) || IsSubject(mention.Run.First) || view.RelationOf(head) == "root";
    }

    // "The president is ready", "An elderly man shook his head".
    private Entity? Somebody(int noun)
    {
        ReadOnlySpan<char> word = view.Word(noun);
        if (!view.Lexicon.Roles.Match(word) && !view.Lexicon.People.Contains(word) && !view.Is(noun, WordClass.UnnamedSource))
            return null;
        var phrase = new TokenRun(PhraseStart(noun), noun + 1);
        if (NamesBehind(noun))
            return null;
        if (view.Is(phrase.First, WordClass.Negation))
            return null;
        if (view.Is(phrase.First, WordClass.DefiniteArticle))
            return roles.Resolve(phrase with { End = PhraseEnd(noun) }, -1, -1, null).Entity;
        var whole = phrase with { End = PhraseEnd(noun) };
        return view.Is(phrase.First, WordClass.Article) && !view.IsPlural(noun) ? Descriptions.Add(whole, Descriptions.Words(whole)) : null;
    }

    // In the author's words.
    private bool NotesSubject(int token, int inside)
    {
        if (inside < 0 && IsSubject(token))
            subjects.Add(token);
        return true;
    }

    // "The paper quotes an official", "by a nurse": somebody new, in the author's words.
    private bool IsBroughtIn(int noun, int inside) =>
        inside < 0 && view.Lexicon.Roles.Match(view.Word(noun)) && view.RelationOf(noun) is { } relation
            && (relation is "obj" or "iobj" || relation.StartsWith("obl", StringComparison.Ordinal));

    // The name that follows tells who it is.
    private bool NamesBehind(int noun)
    {
        for (int token = noun + 1; token < noun + 6; token++)
            if (MentionAt(token) is { } mention && view.HeadOf(mention.Run.First) is var head && (head == noun || head > noun && view.HeadOf(head) == noun)
                && view.RelationOf(mention.Run.First) is "appos" or "flat")
                return true;
        return MentionAt(noun + 1) is not null || (view.IsWord(noun + 1, ',') && MentionAt(noun + 2) is not null);
    }

    private int PhraseStart(int noun)
    {
        int first = noun;
        while (first > 0 && noun - first < 6 && view.SentenceOf(first - 1) == view.SentenceOf(noun) && view.HeadOf(first - 1) is var head && head > first - 1 && head <= noun
            && view.UposOf(first - 1) is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Adv or Upos.Pron)
            first--;
        return first;
    }

    // The words that hang on it, up to a comma or a relative clause.
    private int PhraseEnd(int noun)
    {
        int end = noun + 1;
        while (end < view.Count && end - noun < 10 && view.SentenceOf(end) == view.SentenceOf(noun) && !view.Is(end, WordClass.Punctuation | WordClass.Complementizer)
            && view.UposOf(end) is not (Upos.Verb or Upos.Aux or Upos.Cconj or Upos.Adv) && Hangs(end, noun, end))
            end++;
        return end;
    }

    private bool Hangs(int token, int noun, int end)
    {
        int head = view.HeadOf(token);
        for (int steps = 0; steps < 4 && head >= end; steps++)
            head = view.HeadOf(head);
        return head >= noun && head < end;
    }

    private Entity Choose(NameMention mention)
    {
        IReadOnlyList<Entity> ones = mention.Candidates;
        if (RoleReader.Before(mention) is var (role, head))
        {
            Gender gender = Index.GenderOf(head);
            Entity[] left = [.. ones.Where(one => one.Gender == Gender.Unknown || gender is Gender.Unknown or Gender.Neuter || one.Gender == gender)];
            Entity[] bearing = [.. left.Where(one => one.Answers(role, view.Lexicon.RoleGroups) > 0)];
            ones = bearing.Length > 0 ? bearing : left.Length > 0 ? left : ones;
        }
        return ones.Count == 1 ? ones[0] : Discourse.Last([.. ones]) ?? ones.MaxBy(one => one.Count)!;
    }
}
