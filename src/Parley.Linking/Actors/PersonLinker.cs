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
/// <param name="Id">A hash of the least spelling and the state.</param>
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
    private const int MostEnding = 3;

    private readonly FrozenDictionary<string, PersonNames> names = languages.ToFrozenDictionary(language => language.Code, language => new PersonNames(language));

    public IReadOnlyList<LinkedPerson> Link(IEnumerable<NamedSpeaker> speakers, IReadOnlyList<NameDecision> decisions)
    {
        Profile[] profiles = [.. speakers.GroupBy(speaker => speaker.LocalId).Select(Named).OfType<Named>()
            .GroupBy(one => (Folding.Fold(one.Speaker.Name), one.State)).SelectMany(same => Profile.Of(same.Key.Item1, same.Key.State, same))
            .OrderBy(profile => profile.Key, StringComparer.Ordinal)];
        var groups = new PersonGroups(profiles, decisions);
        foreach (NameDecision decision in decisions.Where(decision => decision.IsSame))
            groups.JoinDecided(decision);
        foreach (IGrouping<string, Profile> same in profiles.GroupBy(profile => profile.Folded))
            JoinAll([.. same], groups, "the same name");
        foreach (IGrouping<PersonName, Profile> alike in profiles.SelectMany(profile => profile.Names.Select(name => (name, profile))).Where(one => !one.name.IsInitial).GroupBy(one => one.name, one => one.profile))
            JoinAll([.. alike], groups, "names that sound alike");
        JoinInitials(profiles, groups);
        return [.. groups.All().Select(Person).OrderBy(person => person.Id, StringComparer.Ordinal)];
    }

    // Who is of no state that is told is the only one of the name; where there are several, nobody knows which.
    private static void JoinAll(Profile[] alike, PersonGroups groups, string reason)
    {
        bool isOneState = alike.Select(profile => profile.State).OfType<string>().Distinct().Count() <= 1;
        foreach (IGrouping<string?, Profile> same in alike.GroupBy(profile => isOneState ? null : profile.State))
        {
            Profile[] all = [.. same];
            for (int n = 1; n < all.Length; n++)
            {
                for (int before = 0; before < n; before++)
                    groups.Join(all[before], all[n], reason);
            }
        }
    }

    private static void JoinInitials(Profile[] profiles, PersonGroups groups)
    {
        ILookup<string, (PersonName Name, Profile Profile)> full = profiles.SelectMany(profile => profile.Names.Select(name => (name, profile))).Where(one => !one.name.IsInitial).ToLookup(one => one.name.Family);
        foreach ((PersonName name, Profile profile) in profiles.SelectMany(profile => profile.Names.Where(name => name.IsInitial).Select(name => (name, profile))))
        {
            Profile[] may = [.. full[name.Family].Where(one => one.Name.Given.StartsWith(name.Given, StringComparison.Ordinal) && (profile.State is null || one.Profile.State is null || profile.State == one.Profile.State)).Select(one => one.Profile)];
            if (may.DistinctBy(groups.Of).ToArray() is [var only])
                groups.Join(only, profile, "the initial of the only one of that name");
        }
    }

    private Named? Named(IGrouping<string, NamedSpeaker> mentions)
    {
        NamedSpeaker fullest = mentions.OrderByDescending(one => one.Name.Length).ThenBy(one => one.Name, StringComparer.Ordinal).First();
        if (fullest.Language is not { } code || !names.TryGetValue(code, out PersonNames? parser) || parser.Parse(fullest.Name) is not { } name)
            return null;
        string? state = mentions.Select(one => StateIn(one.Mention)).OfType<string>().GroupBy(one => one).OrderByDescending(one => one.Count()).ThenBy(one => one.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        return new Named(name, fullest with { Day = mentions.Min(one => one.Day) }, state);
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
        string? state = group.Profiles.Select(profile => profile.State).OfType<string>().Min(StringComparer.Ordinal);
        Profile least = group.Profiles.MinBy(profile => profile.Key, StringComparer.Ordinal)!;
        return new LinkedPerson(
            LinkedPerson.Prefix + Hash.Of($"{least.Folded}|{state}|{least.Time}").ToString("x16", CultureInfo.InvariantCulture)[..12],
            [.. group.Profiles.SelectMany(profile => profile.Speakers).Select(speaker => speaker.Name).Distinct().Order(StringComparer.Ordinal)],
            state,
            [.. group.Profiles.SelectMany(profile => profile.Speakers).Select(speaker => speaker.LocalId).Distinct().Order(StringComparer.Ordinal)],
            [.. group.Reasons]);
    }
}

/// <summary>Somebody of one article, with the name that it gives him.</summary>
internal sealed record Named(PersonName Name, NamedSpeaker Speaker, string? State);

/// <summary>One name of one state, in as many articles as have it within a lifetime.</summary>
/// <param name="Names">As it sounds in the languages of the articles.</param>
/// <param name="Time">0, or the number of the lifetime where there are several.</param>
internal sealed record Profile(string Folded, string? State, int Time, ImmutableArray<PersonName> Names, ImmutableArray<NamedSpeaker> Speakers)
{
    public const int MostYears = 40;

    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"{Folded}|{State}|{Time}");

    public DateOnly? First { get; } = Speakers.Min(speaker => speaker.Day);

    public DateOnly? Last { get; } = Speakers.Max(speaker => speaker.Day);

    public static IEnumerable<Profile> Of(string folded, string? state, IEnumerable<Named> same)
    {
        int time = 0;
        var within = new List<Named>();
        foreach (Named one in same.OrderBy(one => one.Speaker.Day ?? DateOnly.MinValue).ThenBy(one => one.Speaker.LocalId, StringComparer.Ordinal))
        {
            if (within.Select(before => before.Speaker.Day).FirstOrDefault(day => day is not null) is { } first && one.Speaker.Day is { } day && day.Year - first.Year > MostYears)
            {
                yield return Of(folded, state, time++, within);
                within.Clear();
            }
            within.Add(one);
        }
        yield return Of(folded, state, time, within);
    }

    private static Profile Of(string folded, string? state, int time, List<Named> within) =>
        new(folded, state, time, [.. within.Select(one => one.Name).Distinct()], [.. within.Select(one => one.Speaker)]);
}

/// <summary>Which profiles are one person. Two names that somebody told apart never come into one group, nor what is more than a lifetime apart.</summary>
internal sealed class PersonGroups(IReadOnlyList<Profile> profiles, IReadOnlyList<NameDecision> decisions)
{
    private readonly Dictionary<string, List<Profile>> groups = profiles.ToDictionary(profile => profile.Key, profile => new List<Profile> { profile });
    private readonly Dictionary<string, List<string>> reasons = [];

    public object Of(Profile profile) => groups[profile.Key];

    /// <param name="isDecided">Somebody said so, whatever speaks against it.</param>
    public void Join(Profile one, Profile other, string reason, bool isDecided = false)
    {
        (List<Profile> into, List<Profile> from) = (groups[one.Key], groups[other.Key]);
        if (into == from || (!isDecided && !AreOfOneTime([.. into, .. from])) || into.Any(a => from.Any(b => AreApart(a, b))))
            return;
        if (!reasons.TryGetValue(other.Key, out List<string>? told))
            reasons[other.Key] = told = [];
        told.Add($"{one.Speakers[0].Name} / {other.Speakers[0].Name}: {reason}");
        into.AddRange(from);
        foreach (Profile profile in from)
            groups[profile.Key] = into;
    }

    public void JoinDecided(NameDecision decision)
    {
        foreach (Profile one in profiles.Where(profile => profile.Folded == decision.One))
        {
            foreach (Profile other in profiles.Where(profile => profile.Folded == decision.Other))
                Join(one, other, "somebody decided so", isDecided: true);
        }
    }

    public IEnumerable<(IReadOnlyList<Profile>, IReadOnlyList<string>)> All() => groups.Values.Distinct()
        .Select(group => ((IReadOnlyList<Profile>)group, (IReadOnlyList<string>)[.. group.SelectMany(profile => reasons.GetValueOrDefault(profile.Key) ?? []).Order(StringComparer.Ordinal)]));

    private static bool AreOfOneTime(IReadOnlyList<Profile> all) =>
        all.Min(profile => profile.First) is not { } first || all.Max(profile => profile.Last) is not { } last || last.Year - first.Year <= Profile.MostYears;

    private bool AreApart(Profile one, Profile other) => decisions.Any(decision => !decision.IsSame
        && ((decision.One == one.Folded && decision.Other == other.Folded) || (decision.One == other.Folded && decision.Other == one.Folded)));
}
