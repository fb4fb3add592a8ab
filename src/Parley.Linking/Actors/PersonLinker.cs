using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Parley.Text;

namespace Parley.Linking.Actors;

/// <summary>Somebody whom an article alone knows.</summary>
/// <param name="LocalId">As the statements of the article have it.</param>
/// <param name="Name">As the article has it.</param>
/// <param name="Mention">The words with which he is introduced, with role and state.</param>
public sealed record NamedSpeaker(string LocalId, string Name, string Mention, string? Language, DateOnly? Day);

/// <summary>One person in several articles.</summary>
/// <param name="Id">A hash of the name and the state: the same whatever else is read.</param>
/// <param name="Names">All spellings, each once.</param>
/// <param name="State">Of whom a mention says so; null: of none.</param>
/// <param name="Members">The articles' own ids.</param>
/// <param name="Reasons">Why these are one person, a line each; none where a single name stands everywhere.</param>
public sealed record LinkedPerson(string Id, ImmutableArray<string> Names, string? State, ImmutableArray<string> Members, ImmutableArray<string> Reasons)
{
    public const string Prefix = "person:";
}

/// <summary>What somebody decided of two names, each folded.</summary>
public sealed record NameDecision(string One, string Other, bool IsSame);

/// <summary>
/// Who is one person in several articles: whose first and last name sound alike in whatever spelling, unless mentions name different states, or a
/// lifetime lies between them. Names without a first name, and whatever is no name, are never linked. A pure function of all that is given, in whatever order.
/// </summary>
/// <exception cref="SetupException">A list of a language is missing.</exception>
public sealed class PersonLinker(IReadOnlyList<Language> languages, ActorDirectory actors)
{
    private const int MostYears = 40, MostEnding = 3;

    private readonly FrozenDictionary<string, PersonNames> names = languages.ToFrozenDictionary(language => language.Code, language => new PersonNames(language));

    public IReadOnlyList<LinkedPerson> Link(IEnumerable<NamedSpeaker> speakers, IReadOnlyList<NameDecision> decisions)
    {
        Profile[] profiles = [.. speakers.GroupBy(speaker => speaker.LocalId).Select(Named).OfType<(PersonName, NamedSpeaker, string?)>()
            .GroupBy(one => (Folding.Fold(one.Item2.Name), one.Item1, one.Item3))
            .Select(same => new Profile(same.Key.Item2, same.Key.Item1, same.Key.Item3, [.. same.Select(one => one.Item2).OrderBy(one => one.LocalId, StringComparer.Ordinal)]))
            .OrderBy(profile => profile.Key, StringComparer.Ordinal)];
        var groups = new PersonGroups(profiles, decisions);
        foreach (IGrouping<string, Profile> family in profiles.GroupBy(profile => profile.Name.Family))
            LinkFamily([.. family], groups);
        foreach (NameDecision decision in decisions.Where(decision => decision.IsSame))
            groups.JoinDecided(decision);
        return [.. groups.All().Select(Person).OrderBy(person => person.Id, StringComparer.Ordinal)];
    }

    private static void LinkFamily(Profile[] family, PersonGroups groups)
    {
        foreach (IGrouping<string, Profile> person in family.Where(profile => !profile.Name.IsInitial).GroupBy(profile => profile.Name.Given))
        {
            string[] states = [.. person.Select(profile => profile.State).OfType<string>().Distinct()];
            foreach (IGrouping<string?, Profile> same in person.GroupBy(profile => profile.State))
                JoinAll([.. same], groups);
            // Who is of no state that is told is the only one of the name; where there are several, nobody knows which.
            if (states.Length == 1)
                JoinAll([.. person], groups);
        }
        foreach (Profile initial in family.Where(profile => profile.Name.IsInitial))
        {
            Profile[] may = [.. family.Where(profile => !profile.Name.IsInitial && profile.Name.Given.StartsWith(initial.Name.Given, StringComparison.Ordinal) && (initial.State is null || profile.State is null || initial.State == profile.State))];
            if (may.DistinctBy(groups.Of).ToArray() is [var only])
                groups.Join(initial, only, "the initial of the only one of that name");
        }
    }

    private static void JoinAll(Profile[] same, PersonGroups groups)
    {
        for (int n = 1; n < same.Length; n++)
        {
            if (AreOfOneTime(same[n - 1], same[n]))
                groups.Join(same[n - 1], same[n], same[n].Folded == same[n - 1].Folded ? "the same name" : "names that sound alike");
        }
    }

    private static bool AreOfOneTime(Profile one, Profile other) =>
        one.First is not { } a || other.First is not { } b || Math.Abs(a.Year - b.Year) <= MostYears;

    private (PersonName Name, NamedSpeaker Speaker, string? State)? Named(IGrouping<string, NamedSpeaker> mentions)
    {
        NamedSpeaker fullest = mentions.OrderByDescending(one => one.Name.Length).ThenBy(one => one.Name, StringComparer.Ordinal).First();
        return fullest.Language is { } code && names.TryGetValue(code, out PersonNames? parser) && parser.Parse(fullest.Name) is { } name
            ? (name, fullest with { Day = mentions.Min(one => one.Day) }, mentions.Select(one => StateIn(one.Mention)).FirstOrDefault(state => state is not null))
            : null;
    }

    private string? StateIn(string mention)
    {
        foreach (string word in Folding.Fold(mention).Split(' '))
        {
            for (int ending = 0; ending <= MostEnding && word.Length - ending > MostEnding; ending++)
            {
                if (actors.StateOf(word[..^ending]) is { } state)
                    return state;
            }
        }
        return null;
    }

    private static LinkedPerson Person((IReadOnlyList<Profile> Profiles, IReadOnlyList<string> Reasons) group)
    {
        Profile least = group.Profiles.MinBy(profile => profile.Key, StringComparer.Ordinal)!;
        return new LinkedPerson(
            LinkedPerson.Prefix + Hash.Of(least.Key).ToString("x16", CultureInfo.InvariantCulture)[..12],
            [.. group.Profiles.SelectMany(profile => profile.Speakers).Select(speaker => speaker.Name).Distinct().Order(StringComparer.Ordinal)],
            group.Profiles.Select(profile => profile.State).FirstOrDefault(state => state is not null),
            [.. group.Profiles.SelectMany(profile => profile.Speakers).Select(speaker => speaker.LocalId).Distinct().Order(StringComparer.Ordinal)],
            [.. group.Reasons]);
    }
}

/// <summary>One name of one state, in as many articles as have it.</summary>
internal sealed record Profile(PersonName Name, string Folded, string? State, ImmutableArray<NamedSpeaker> Speakers)
{
    public string Key => $"{Folded}|{State}";

    public DateOnly? First { get; } = Speakers.Min(speaker => speaker.Day);
}

/// <summary>Which profiles are one person. Two names that somebody told apart never come into one group.</summary>
internal sealed class PersonGroups(IReadOnlyList<Profile> profiles, IReadOnlyList<NameDecision> decisions)
{
    private readonly Dictionary<string, List<Profile>> groups = profiles.ToDictionary(profile => profile.Key, profile => new List<Profile> { profile });
    private readonly Dictionary<string, string> reasons = [];

    public object Of(Profile profile) => groups[profile.Key];

    public void Join(Profile one, Profile other, string reason)
    {
        (List<Profile> into, List<Profile> from) = (groups[one.Key], groups[other.Key]);
        if (into == from || into.Any(a => from.Any(b => AreApart(a, b))))
            return;
        reasons[other.Key] = $"{one.Speakers[0].Name} / {other.Speakers[0].Name}: {reason}";
        into.AddRange(from);
        foreach (Profile profile in from)
            groups[profile.Key] = into;
    }

    public void JoinDecided(NameDecision decision)
    {
        foreach (Profile one in profiles.Where(profile => profile.Folded == decision.One))
        {
            foreach (Profile other in profiles.Where(profile => profile.Folded == decision.Other))
                Join(one, other, "somebody decided so");
        }
    }

    public IEnumerable<(IReadOnlyList<Profile>, IReadOnlyList<string>)> All() => groups.Values.Distinct()
        .Select(group => ((IReadOnlyList<Profile>)group, (IReadOnlyList<string>)[.. group.Select(profile => reasons.GetValueOrDefault(profile.Key)).OfType<string>().Order(StringComparer.Ordinal)]));

    private bool AreApart(Profile one, Profile other) => decisions.Any(decision => !decision.IsSame
        && ((decision.One == one.Folded && decision.Other == other.Folded) || (decision.One == other.Folded && decision.Other == one.Folded)));
}
