using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Entities;

/// <summary>What a name of one word is, by what it was taken for in the whole article: the tagger errs once more easily than mostly.</summary>
internal sealed class NameKinds
{
    // Said by the text ("the agency Velta"), and not only by the tagger.
    private const int Said = 3;
    private const int LongestOfPerson = 3;

    private readonly TextView view;
    private readonly RoleReader roles;
    private readonly Dictionary<string, int[]> votes = new(StringComparer.Ordinal);

    // Names of which the text says that they are a place's, and those that are somebody's by a title or a given name.
    private readonly HashSet<string> places = new(StringComparer.Ordinal), persons = new(StringComparer.Ordinal);

    public NameKinds(TextView view, IReadOnlyList<NameMention> mentions)
    {
        this.view = view;
        roles = new RoleReader(view);
        foreach (NameMention mention in mentions)
        {
            string key = Key(mention.Run.End - 1);
            if (mention.Run.Count == 1)
                Of(key)[(int)mention.Kind] += mention.Kind == EntityKind.Organisation && view.NameOf(mention.Run.First) != NameKind.Org ? Said : 1;
            if (IsPlaces(mention.Run))
                places.Add(mention.Run.Count == 1 ? key : view.Words(mention.Run));
            if (mention.Run.Count > 1 ? mention.Kind == EntityKind.Person : IsTitled(mention))
                persons.Add(key);
        }
    }

    public EntityKind Of(NameMention mention)
    {
        if (mention.Run.Count > 1)
            return IsWhere(mention) ? EntityKind.Place : IsPersons(mention) ? EntityKind.Person : IsBody(mention) ? EntityKind.Organisation : mention.Kind;
        string key = Key(mention.Run.First);
        EntityKind kind = Best(Of(key));
        return kind is EntityKind.Person or EntityKind.Unknown && places.Contains(key) && !persons.Contains(key) ? EntityKind.Place : kind;
    }

    // "in Hallin", "the port of Hallin", "die Hafenstadt Hallin".
    private bool IsPlaces(TokenRun run)
    {
        int before = run.First - 1;
        if (before < 0 || view.SentenceOf(before) != view.SentenceOf(run.First) || view.Lexicon.GivenNames.OfListed(view.Word(run.First)) != Gender.Unknown)
            return false;
        if (view.Lexicon.Whereabouts.Contains(view.Word(before)))
            return view.HeadOf(before) is var name && run.Contains(new TokenRun(name, name + 1)) && (view.HeadOf(name) < run.First || view.UposOf(view.HeadOf(name)) is Upos.Verb or Upos.Aux);
        int noun = view.Lexicon.NounsAreCapitalised ? before : view.Is(before, WordClass.Link) ? before - 1 : -1;
        return noun >= 0 && view.UposOf(noun) == Upos.Noun && view.Lexicon.PlaceNouns.Match(view.Word(noun));
    }

    // "in Port Arven": of several words, by all of them.
    private bool IsWhere(NameMention mention) =>
        mention.Kind == EntityKind.Person && places.Contains(view.Words(mention.Run)) && !view.Lexicon.OrganisationHeads.Contains(view.Word(mention.Run.End - 1)) && !IsCalled(mention);

    private bool IsTitled(NameMention mention) =>
        view.Lexicon.GivenNames.OfListed(view.Word(mention.Run.First)) != Gender.Unknown || (roles.Before(mention) is var (_, head) && IsSomebodys(head));

    // "the engineer": no agency and no council.
    private bool IsSomebodys(int noun) => view.Lexicon.Roles.Match(view.Word(noun)) && !view.Lexicon.Media.Match(view.Word(noun)) && !view.Lexicon.OrganisationHeads.Contains(view.Word(noun));

    // "the Halden Centre", taken for a place.
    private bool IsBody(NameMention mention) => mention.Kind == EntityKind.Place && view.Lexicon.OrganisationHeads.Contains(view.Word(mention.Run.End - 1));

    // "Gesa Brook", where "Brook" alone is a person; "the chief negotiator, Gesa Brook", "Gesa Brook, the chief negotiator".
    private bool IsPersons(NameMention mention)
    {
        int last = mention.Run.End - 1;
        if (mention.Run.Count > LongestOfPerson || view.Lexicon.OrganisationHeads.Contains(view.Word(last)))
            return false;
        return (votes.TryGetValue(Key(last), out int[]? alone) && Best(alone) == EntityKind.Person && !(places.Contains(Key(last)) && !persons.Contains(Key(last))))
            || (mention.Kind != EntityKind.Person && !view.Is(mention.Run.First - 1, WordClass.Article) && IsCalled(mention));
    }

    private bool IsCalled(NameMention mention) =>
        (roles.Before(mention) is var (_, before) && IsSomebodys(before)) || (roles.Behind(mention) is var (_, behind) && IsSomebodys(behind));

    private static EntityKind Best(int[] all)
    {
        int best = (int)EntityKind.Unknown;
        for (int kind = 0; kind < (int)EntityKind.Unknown; kind++)
            if (all[kind] > 0 && (best == (int)EntityKind.Unknown || all[kind] > all[best]))
                best = kind;
        return (EntityKind)best;
    }

    private int[] Of(string key) => votes.TryGetValue(key, out int[]? found) ? found : votes[key] = new int[(int)EntityKind.Described + 1];

    // Without the mark of a tag and a genitive's ending.
    private string Key(int token) => view.Word(token).TrimStart('#').TrimEnd('s').ToString();
}
