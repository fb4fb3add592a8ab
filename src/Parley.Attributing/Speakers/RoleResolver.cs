using Parley.Attributing.Entities;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>
/// "The minister", "der Politologe", "the woman": the one whom the article calls so beside a name; of two the nearer one, with a
/// doubt; nobody: who has been speaking, if the word may be his, or else its words.
/// </summary>
internal sealed class RoleResolver(TextView view, EntityIndex index, Discourse discourse, Descriptions descriptions)
{
    private const int Far = 20;
    private const int SentencesOfHead = 6;
    private const int MostSinceDescribed = 2;
    private const double PerSentence = 0.12;
    private const double InForce = 0.8;
    private const double Least = 1, Sure = 2.5, SureOfTheirs = 2.5, SameKind = 1.1, LeastLikely = -3.5;

    private readonly RoleReader roles = new(view);

    /// <param name="phrase">Without a name.</param>
    /// <param name="draft">The draft whose source it is; -1: of none.</param>
    /// <param name="inside">The draft inside of whose content it stands; -1: of none.</param>
    /// <param name="possessor">Whose minister it is, and who is not meant; null: nobody's.</param>
    public Naming Resolve(TokenRun phrase, int draft, int inside, Entity? possessor)
    {
        if (roles.Of(phrase) is not var (called, head))
            return Naming.Nobody;
        if (view.Lexicon.People.Contains(view.Word(head)) && !view.IsPlural(head))
            return Person(head, draft, inside);
        if (view.IsPlural(head))
            return possessor is null && descriptions.Known(phrase, called) is { } group ? Naming.Of(group, NameBasis.Completed) : Naming.Nobody;
        Entity? described = descriptions.Known(phrase, called);
        Naming? bearer = Bearer(called, head, possessor);
        if (described is null && possessor is null && descriptions.KnownOfGroup(phrase, called) is { } alike && discourse.SentencesSince(alike, head, Far) <= MostSinceDescribed
            && (bearer is null || IsNearer(alike, bearer.Entity!, head)))
            return Naming.Of(alike, NameBasis.Inferred);
        if (described is not null && (bearer is null || IsNearer(described, bearer.Entity!, head)))
            return Revealed(described, called, head, draft, inside) ?? Naming.Of(described, NameBasis.Completed);
        bool isOpen = view.SentenceOf(head) > 0 && possessor is null && (bearer is null || discourse.SentencesSince(bearer.Entity!, head, Far) == Far);
        Naming? anaphor = isOpen ? Anaphor(called, head, draft, inside) : null;
        if (bearer is { Basis: NameBasis.Inferred } && possessor is null && Speaking(head) is { } speaker)
            return Naming.Of(speaker, NameBasis.Inferred);
        return anaphor ?? bearer ?? ByName(head) ?? Naming.Nobody;
    }

    // "An economist warns …", in the head; then "Ann Beck knows the figures. …, said the economist": it is she.
    private Naming? Revealed(Entity described, Role called, int head, int draft, int inside)
    {
        if (descriptions.SentenceOf(described) >= SentencesOfHead || Anaphor(called, head, draft, inside) is not { Entity: { Kind: EntityKind.Person } one } naming
            || discourse.SentencesSince(one, head, Far) > 2)
            return null;
        described.SameAs = one;
        return naming;
    }

    // Whoever spoke just before and of whom nothing is said elsewhere: the article says now what he is.
    private Entity? Speaking(int head) =>
        discourse.SpeakerAt(head) is { Kind: EntityKind.Person, Roles.Count: 0 } speaker && discourse.SentencesSince(speaker, head, Far) <= 1 ? speaker : null;

    private bool IsNearer(Entity one, Entity other, int token) => discourse.SentencesSince(one, token, Far) < discourse.SentencesSince(other, token, Far);

    private Naming? Bearer(Role called, int head, Entity? possessor)
    {
        Gender gender = index.GenderOf(head);
        bool isOrganisation = IsOrganisation(head);
        (double Score, double Answers, Entity? Entity) best = default, second = default;
        foreach (Entity one in index.Borne)
        {
            double answers = Differ(one.Gender, gender) && one.Kind == EntityKind.Person ? 0 : AnswersOf(one, called);
            if (answers < Least || (one.Kind == EntityKind.Organisation && !isOrganisation) || one == possessor || !MayBeOf(possessor, one, answers))
                continue;
            double score = answers - PerSentence * discourse.SentencesSince(one, head, Far) + (discourse.SpeakerAt(head) == one ? InForce : 0);
            if (best.Entity is null || score > best.Score)
                (best, second) = ((score, answers, one), best);
            else if (second.Entity is null || score > second.Score)
                second = (score, answers, one);
        }
        bool isSure = best.Answers >= Sure && best.Entity!.Answers(called, view.Lexicon.RoleGroups, mayBeInferred: false) >= Sure && (second.Entity is null || best.Answers > second.Answers + 1);
        return best.Entity is { } found ? Naming.Of(found, isSure ? NameBasis.Completed : NameBasis.Inferred) : null;
    }

    // "Norwegens Minister", "its Secretary General": the land or body is named beside him, or it is another's; "his minister": the word itself is.
    private static bool MayBeOf(Entity? possessor, Entity one, double answers) => possessor switch
    {
        null => true,
        { Kind: EntityKind.Place or EntityKind.Organisation } => one.Kind != EntityKind.Person || one.Roles.Exists(role => role.IsOf(possessor.Name)),
        _ => answers >= SureOfTheirs,
    };

    // What it was only taken to be stands for the same word alone.
    private double AnswersOf(Entity one, Role called)
    {
        if (one.Answers(called, view.Lexicon.RoleGroups, mayBeInferred: false) is > 0 and var said)
            return said;
        double inferred = one.Answers(called, view.Lexicon.RoleGroups);
        return inferred >= Sure ? inferred : 0;
    }

    // "Der Rat": the article's Kontinentalrat; "the council": its Continental Council.
    private Naming? ByName(int head)
    {
        ReadOnlySpan<char> word = view.Word(head);
        if (word.Length < 3)
            return null;
        Entity? found = null;
        foreach (Entity one in index.Others)
            if (one.Kind != EntityKind.Place && one.Name.Length > word.Length && (one.Name.AsSpan().EndsWith(word, StringComparison.OrdinalIgnoreCase) || Begins(one.Name, word)))
                found = found is null || one.Count > found.Count ? one : found;
        return found is null ? null : Naming.Of(found, NameBasis.Completed);
    }

    // "Institut für Hafenkunde".
    private static bool Begins(ReadOnlySpan<char> name, ReadOnlySpan<char> word) => name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name[word.Length] == ' ' && char.IsLower(name[word.Length + 1]);

    private Naming Person(int head, int draft, int inside) =>
        discourse.Antecedent(new Pronoun(head, index.GenderOf(head), IsPlural: false), draft, inside, null) is { } one ? Naming.Of(one, NameBasis.Inferred) : Naming.Nobody;

    private bool IsOrganisation(int head) => view.Lexicon.Media.Match(view.Word(head)) || view.Lexicon.OrganisationHeads.Contains(view.Word(head));

    // "The company": the organisation last spoken of.
    private Naming? Organisation(int head, int draft, int inside) =>
        discourse.Antecedent(new Pronoun(head, Gender.Neuter, IsPlural: false) { IsThing = true, IsOrganisation = true, Least = LeastLikely }, draft, inside, null) is { } one
            ? Naming.Of(one, NameBasis.Inferred) : null;

    // "The expert" may be said of anybody who has been speaking.
    private Naming? Anaphor(Role called, int head, int draft, int inside)
    {
        if (!view.Lexicon.Roles.Match(view.Word(head)) && !IsPersons(head))
            return null;
        if (IsOrganisation(head))
            return Organisation(head, draft, inside);
        double least = view.Lexicon.AnaphoricRoles.Match(view.Word(head)) ? -6 : LeastLikely;
        var pronoun = new Pronoun(head, index.GenderOf(head), IsPlural: false) { Role = called, Least = least };
        if (discourse.Antecedent(pronoun, draft, inside, null) is not { } one)
            return null;
        // From now on he bears it, so that he is not taken for the bearer of another one.
        one.Bears(called with { IsInferred = true });
        return Naming.Of(one, NameBasis.Inferred);
    }

    // "Die Pädagogin", "the smuggler": a noun that only somebody is called by, though no list of roles has it.
    private bool IsPersons(int head) => view.Lexicon.PersonEndings.Match(view.Word(head)) && view.FeatureOf(head, "Gender") is null or "Masc" or "Fem";

    /// <summary>"An economist warns", in the head of an article: the one economist whom the article then names; null: none, or several.</summary>
    public Naming? Introduced(TokenRun phrase)
    {
        if (roles.Of(phrase) is not var (called, head) || view.SentenceOf(head) >= SentencesOfHead || view.IsPlural(head))
            return null;
        Entity[] bearers = [.. index.Borne.Where(one => one.Kind == EntityKind.Person && one.Answers(called, view.Lexicon.RoleGroups) >= SameKind
            && !Differ(one.Gender, index.GenderOf(head)) && discourse.SentencesSince(one, head, Far) == Far).Take(2)];
        return bearers.Length == 1 ? Naming.Of(bearers[0], NameBasis.Inferred) : null;
    }

    private static bool Differ(Gender a, Gender b) =>
        a is Gender.Masculine or Gender.Feminine && b is Gender.Masculine or Gender.Feminine && a != b;
}
