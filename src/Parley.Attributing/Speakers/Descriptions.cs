using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>Sources without a name: they are called by the words with which they are brought in, also later ("the aide").</summary>
internal sealed class Descriptions(TextView view, EntityIndex index, RoleReader roles)
{
    private const int MostKept = 12;

    private readonly Nominatives nominatives = new(view);
    private readonly List<(Entity Entity, Role Role, int Sentence)> known = [];

    /// <summary>Somebody new, called by these words.</summary>
    public Entity Add(TokenRun phrase, string words)
    {
        int head = HeadOf(phrase);
        var entity = new Entity(EntityKind.Described)
        {
            Gender = index.GenderOf(head),
            IsPlural = view.IsPlural(head),
        };
        entity.Add(words);
        bool isTheirs = view.FeatureOf(phrase.First, "Poss") == "Yes";
        if (roles.Of(phrase) is var (role, _))
        {
            entity.Roles.Add(role);
            if (!isTheirs)
                known.Insert(0, (entity, role, view.SentenceOf(head)));
        }
        if (known.Count > MostKept)
            known.RemoveAt(MostKept);
        return entity;
    }

    /// <summary>The one who was brought in by such words before; null: nobody.</summary>
    public Entity? Known(TokenRun phrase, Role called)
    {
        bool isPlural = view.IsPlural(HeadOf(phrase));
        foreach ((Entity entity, Role role, _) in known)
            if (entity.IsPlural == isPlural && role.Answers(called with { Marks = [] }, view.Lexicon.RoleGroups) >= 2)
                return entity;
        return null;
    }

    /// <summary>The last who was brought in by words that may stand for these ("a colonel", then "the officer"), if no one else was by the same; null: nobody.</summary>
    public Entity? KnownOfGroup(TokenRun phrase, Role called)
    {
        int head = HeadOf(phrase);
        Gender gender = index.GenderOf(head);
        foreach ((Entity entity, Role role, _) in known)
            if (!entity.IsPlural && !view.IsPlural(head) && (gender == Gender.Unknown || entity.Gender == Gender.Unknown || gender == entity.Gender)
                && role.Answers(called with { Marks = [] }, view.Lexicon.RoleGroups) > 0)
                return entity;
        return null;
    }

    /// <summary>The sentence that brought somebody in.</summary>
    public int SentenceOf(Entity entity) => known.Find(one => one.Entity == entity).Sentence;

    /// <summary>The noun of a phrase: the token on which the others hang.</summary>
    public int HeadOf(TokenRun phrase)
    {
        if (roles.Of(phrase) is var (_, head))
            return head;
        for (int token = phrase.First; token < phrase.End; token++)
            if (view.HeadOf(token) is var on && (on < phrase.First || on >= phrase.End) && view.UposOf(token) is not (Upos.Det or Upos.Adp or Upos.Punct))
                return token;
        return phrase.End - 1;
    }

    /// <summary>Its words; the article stays where an adjective is inflected by it.</summary>
    public string Words(TokenRun phrase)
    {
        int first = phrase.First;
        while (first < phrase.End - 1 && view.Is(first, WordClass.DefiniteArticle)
            && (!view.Lexicon.NounsAreCapitalised || view.Is(first + 1, WordClass.Capital)))
            first++;
        return view.Lexicon.Owners.Without(nominatives.Of(new TokenRun(first, phrase.End), HeadOf(phrase))).ToString().Replace("#", "", StringComparison.Ordinal);
    }
}
