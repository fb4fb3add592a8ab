using Parley.Attributing.Entities;

namespace Parley.Attributing.Speakers;

/// <summary>
/// Who was spoken of up to a place, and who of them a pronoun goes back to: by sex and number, nearness, the subject's place, and
/// who has been speaking.
/// </summary>
internal sealed class Discourse(TextView view, IReadOnlyList<Draft> drafts)
{
    private const int MostLookedAt = 40;
    private const double LeastOfAll = -7;
    private const int FarthestSentence = 10;
    private const int MostParagraphsInForce = 3;

    // Weights, in sentences' distance: chosen on the training articles of PolNeAR and the development articles of samples/.
    private const double PerSentence = -1, PerParagraph = -0.5, Subject = 1.5, Quoted = -2, Reported = -0.5, InForce = 1.5,
        NoPerson = -4, NoName = -0.7, OnceNamed = -2.5, OtherRole = -3.5, UnknownSex = -0.4, OtherSex = -3, OwnSpeaker = -3, Unnamed = -0.3, SameClause = -2, OwnClause = -3;

    private const int MostParagraphs = 5;
    private const float PerMention = 0.1f;

    private readonly List<Mentioned> mentioned = [];
    private (Entity Entity, int Token)? speaker, speakerBefore;

    /// <summary>Is told of each pronoun of a draft, by draft and token, which clues each mention had: to learn from.</summary>
    public Action<int, int, IReadOnlyList<(Entity Entity, float[] Clues)>>? Watcher { get; set; }

    public void Add(Mentioned mention) => mentioned.Add(mention);

    /// <summary>From here on this one has spoken.</summary>
    public void Speaks(Entity entity, int token)
    {
        if (speaker is var (last, _) && last != entity)
            speakerBefore = speaker;
        speaker = (entity, token);
    }

    /// <summary>The speaker in force at a place; null: nobody spoke near by.</summary>
    public Entity? SpeakerAt(int token) => InForceAt(speaker, token);

    /// <summary>Whether a person spoke last, in this sentence.</summary>
    public bool HasSpokenIn(int sentence) => speaker is ({ Kind: EntityKind.Person }, var last) && view.SentenceOf(last) == sentence;

    /// <summary>The one who spoke before him; null: nobody near by.</summary>
    public Entity? SpeakerBefore(int token) => InForceAt(speakerBefore, token);

    private Entity? InForceAt((Entity Entity, int Token)? one, int token) =>
        one is var (entity, last) && view.ParagraphOf(token) - view.ParagraphOf(last) <= MostParagraphsInForce ? entity : null;

    /// <summary>Null: nobody fits.</summary>
    /// <param name="pronoun">What is asked for.</param>
    /// <param name="draft">The draft whose source or addressee it is; -1: of none.</param>
    /// <param name="inside">The draft inside of whose content it stands; -1: of none.</param>
    /// <param name="excluded">To whom it is said.</param>
    public Entity? Antecedent(Pronoun pronoun, int draft, int inside, Entity? excluded)
    {
        (double Score, Entity? Entity) best = (double.NegativeInfinity, null);
        int sentence = view.SentenceOf(pronoun.Token);
        bool isLearnt = pronoun is { Role: null, IsOrganisation: false };
        Span<float> clues = stackalloc float[ClueWeights.Count];
        List<(Entity, float[])>? watched = Watcher is not null && isLearnt && draft >= 0 ? [] : null;
        for (int n = mentioned.Count - 1; n >= Math.Max(0, mentioned.Count - MostLookedAt); n--)
        {
            Mentioned one = mentioned[n];
            if (sentence - view.SentenceOf(one.Token) > FarthestSentence)
                break;
            if (one.Token >= pronoun.Token || one.Entity == excluded || !Fits(one.Entity, pronoun) || IsInOwnContent(one, draft))
                continue;
            if (isLearnt)
                Fill(clues, one, pronoun, inside, mentioned.Count - n);
            double score = isLearnt ? view.Lexicon.Antecedents.Score(clues) : Score(one, pronoun, inside);
            if (score > best.Score)
                best = (score, one.Entity);
            watched?.Add((one.Entity, clues.ToArray()));
        }
        if (watched is not null)
            Watcher!(draft, pronoun.Token, watched);
        if (isLearnt)
            return best.Entity;
        return best.Score >= Math.Max(pronoun.Least, LeastOfAll) ? best.Entity : null;
    }

    /// <summary>The last mention of any of these; null: none was mentioned yet.</summary>
    public Entity? Last(IReadOnlyCollection<Entity> ones)
    {
        for (int n = mentioned.Count - 1; n >= Math.Max(0, mentioned.Count - MostLookedAt); n--)
            if (ones.Contains(mentioned[n].Entity))
                return mentioned[n].Entity;
        return null;
    }

    /// <summary>How many sentences before a token somebody was last mentioned, at most <paramref name="most"/>.</summary>
    public int SentencesSince(Entity entity, int token, int most)
    {
        for (int n = mentioned.Count - 1; n >= Math.Max(0, mentioned.Count - MostLookedAt); n--)
            if (mentioned[n].Entity == entity)
                return Math.Min(most, view.SentenceOf(token) - view.SentenceOf(mentioned[n].Token));
        return most;
    }

    /// <summary>The subject of the author's sentence just before; null: it has none that is somebody.</summary>
    public Entity? SubjectBefore(int token)
    {
        int sentence = view.SentenceOf(token);
        for (int n = mentioned.Count - 1; n >= 0 && sentence - view.SentenceOf(mentioned[n].Token) <= 1; n--)
            if (mentioned[n] is { IsSubject: true, Draft: < 0, Entity.Kind: EntityKind.Person or EntityKind.Described } one && view.SentenceOf(one.Token) == sentence - 1)
                return one.Entity;
        return null;
    }

    private double Score(Mentioned one, Pronoun pronoun, int inside)
    {
        double score = (view.SentenceOf(pronoun.Token) - view.SentenceOf(one.Token)) * PerSentence
            + (view.ParagraphOf(pronoun.Token) - view.ParagraphOf(one.Token)) * PerParagraph;
        // "this one" is the last one, and seldom the subject.
        if (one.IsSubject && !pronoun.IsDemonstrative)
            score += Subject;
        if (one.Draft >= 0 && one.Draft != inside)
            score += drafts[one.Draft].Kind == Text.AttributionKind.Direct ? Quoted : Reported;
        if (SpeakerAt(pronoun.Token) == one.Entity)
            score += InForce;
        if (!pronoun.IsThing)
            score += one.Entity.Kind switch { EntityKind.Organisation or EntityKind.Place => NoPerson, EntityKind.Unknown => one.Entity.Count == 1 ? OnceNamed : NoName, _ => 0 };
        if (pronoun.Role is { } role && one.Entity.Roles.Count > 0 && one.Entity.Answers(role, view.Lexicon.RoleGroups) == 0)
            score += OtherRole;
        if (one.Entity.Kind == EntityKind.Described)
            score += Unnamed;
        if (one.Entity.Gender == Gender.Unknown && pronoun.Gender != Gender.Unknown)
            score += UnknownSex;
        if (IsOfOtherSex(one.Entity, pronoun))
            score += OtherSex;
        if (view.HeadOf(one.Token) is var verb and >= 0 && verb == view.HeadOf(pronoun.Token))
            score += SameClause;
        if (IsHeadOfClause(one.Token, pronoun.Token))
            score += OwnClause;
        return score;
    }

    private void Fill(Span<float> clues, Mentioned one, Pronoun pronoun, int inside, int back)
    {
        clues.Clear();
        int sentences = view.SentenceOf(pronoun.Token) - view.SentenceOf(one.Token), paragraphs = view.ParagraphOf(pronoun.Token) - view.ParagraphOf(one.Token);
        clues[(int)Clue.Sentences] = sentences;
        clues[(int)Clue.Paragraphs] = Math.Min(paragraphs, MostParagraphs);
        clues[(int)Clue.Mentions] = back * PerMention;
        clues[(int)Clue.Named] = (float)Math.Log(1 + one.Entity.Count);
        EntityKind kind = one.Entity.Kind;
        bool isSubject = one.IsSubject, speaksLast = SpeakerAt(pronoun.Token) == one.Entity, isOthers = one.Draft >= 0 && one.Draft != inside;
        string? relation = view.RelationOf(one.Token);
        Set(clues, Clue.SameSentence, sentences == 0);
        Set(clues, Clue.SentenceBefore, sentences == 1);
        Set(clues, Clue.SameParagraph, paragraphs == 0);
        Set(clues, Clue.Subject, isSubject);
        Set(clues, Clue.SubjectOfSameSentence, isSubject && sentences == 0);
        Set(clues, Clue.SubjectOfSentenceBefore, isSubject && sentences == 1);
        Set(clues, Clue.SubjectOfDemonstrative, isSubject && pronoun.IsDemonstrative);
        Set(clues, Clue.Object, relation is "obj" or "iobj");
        Set(clues, Clue.Possessor, !isSubject && relation is not null && relation.StartsWith("nmod", StringComparison.Ordinal));
        Set(clues, Clue.Oblique, relation is not null && relation.StartsWith("obl", StringComparison.Ordinal));
        Set(clues, Clue.OpensSentence, one.Token == view.Sentence(view.SentenceOf(one.Token)).First);
        Set(clues, Clue.Quoted, isOthers && drafts[one.Draft].Kind == Text.AttributionKind.Direct);
        Set(clues, Clue.Reported, isOthers && drafts[one.Draft].Kind != Text.AttributionKind.Direct);
        Set(clues, Clue.SameContent, inside >= 0 && one.Draft == inside);
        Set(clues, Clue.SpeaksLast, speaksLast);
        Set(clues, Clue.SpeaksLastInParagraph, speaksLast && speaker is var (_, last) && view.ParagraphOf(last) == view.ParagraphOf(pronoun.Token));
        Set(clues, Clue.SpokeBefore, SpeakerBefore(pronoun.Token) == one.Entity);
        Set(clues, Clue.Organisation, kind == EntityKind.Organisation && !pronoun.IsThing);
        Set(clues, Clue.Place, kind == EntityKind.Place && !pronoun.IsThing);
        Set(clues, Clue.Unknown, kind == EntityKind.Unknown);
        Set(clues, Clue.UnknownOfOneName, kind == EntityKind.Unknown && !one.Entity.HasFullName);
        Set(clues, Clue.Described, kind == EntityKind.Described);
        Set(clues, Clue.DescribedThing, kind == EntityKind.Described && !pronoun.IsThing && !one.Entity.Roles.Exists(role => view.Lexicon.Roles.Match(role.Word) || view.Lexicon.People.Contains(role.Word)));
        Set(clues, Clue.PersonOfOneName, kind == EntityKind.Person && !one.Entity.HasFullName && one.Entity.Roles.Count == 0);
        Set(clues, Clue.PlaceOfTwoNames, kind == EntityKind.Place && !pronoun.IsThing && one.Entity.HasFullName);
        Set(clues, Clue.OrganisationOfTwoNames, kind == EntityKind.Organisation && !pronoun.IsThing && one.Entity.HasFullName);
        Set(clues, Clue.OrganisationForThing, kind == EntityKind.Organisation && pronoun.IsThing);
        Set(clues, Clue.PlaceForThing, kind == EntityKind.Place && pronoun.IsThing);
        Set(clues, Clue.PersonForPlural, kind == EntityKind.Person && pronoun.IsPlural == true);
        Set(clues, Clue.OnceNamed, one.Entity.Count == 1);
        Set(clues, Clue.HasRole, one.Entity.Roles.Count > 0);
        Set(clues, Clue.IsPronoun, view.UposOf(one.Token) == Text.Upos.Pron);
        Set(clues, Clue.SexUnknown, one.Entity.Gender == Gender.Unknown && pronoun.Gender != Gender.Unknown);
        Set(clues, Clue.SexGuessedOtherwise, IsOfOtherSex(one.Entity, pronoun));
        Set(clues, Clue.SameClause, view.HeadOf(one.Token) is var verb and >= 0 && verb == view.HeadOf(pronoun.Token));
        Set(clues, Clue.HeadOfClause, IsHeadOfClause(one.Token, pronoun.Token));
        Set(clues, Clue.InHeadline, view.SentenceOf(one.Token) == 0);
    }

    private static void Set(Span<float> clues, Clue clue, bool holds) => clues[(int)clue] = holds ? 1 : 0;

    // "Beck, with whom she spoke": whoever the clause is about is not "she".
    private bool IsHeadOfClause(int token, int pronoun) =>
        view.HeadOf(pronoun) is var verb and >= 0 && view.RelationOf(verb) is { } relation && relation.StartsWith("acl", StringComparison.Ordinal)
            && view.HeadOf(verb) is var head and >= 0 && (head == token || view.HeadOf(head) == token || view.HeadOf(token) == head);

    private bool IsInOwnContent(Mentioned one, int draft) =>
        draft >= 0 && one.Draft >= 0 && drafts[draft].Extent is var own && own.First <= one.Token && one.Token < own.End;

    private static bool IsOfOtherSex(Entity entity, Pronoun pronoun) =>
        entity.Gender != Gender.Unknown && pronoun.Gender != Gender.Unknown && entity.Gender != pronoun.Gender;

    private bool Fits(Entity entity, Pronoun pronoun)
    {
        bool isPerson = entity.Kind is EntityKind.Person;
        if (entity.IsAuthor || entity is { Kind: EntityKind.Unknown, Count: 1, HasFullName: false } || (pronoun.Role is { } called && entity.IsAnother(called, view.Lexicon.RoleGroups)))
            return false;
        if (pronoun.Role is not null && entity.Kind is EntityKind.Organisation or EntityKind.Place)
            return false;
        bool isSomebody = isPerson || entity.Kind == EntityKind.Described;
        if (pronoun.IsPlural == true)
            return entity.IsPlural || entity.Kind is EntityKind.Organisation;
        if (pronoun.IsPlural == false && entity.IsPlural)
            return false;
        if (pronoun.IsOrganisation)
            return entity.Kind == EntityKind.Organisation;
        if (pronoun.IsThing)
            return !isSomebody;
        // Towns and most countries are neuter, or have no gender.
        if (entity.Kind == EntityKind.Place && !entity.HasFullName && pronoun.Gender is Gender.Masculine or Gender.Feminine)
            return false;
        return (entity.IsGenderGuessed || !IsOfOtherSex(entity, pronoun)) && (isSomebody || pronoun.Gender == Gender.Unknown || entity.Kind == EntityKind.Unknown || entity.HasFullName || view.Lexicon.NounsAreCapitalised);
    }
}
