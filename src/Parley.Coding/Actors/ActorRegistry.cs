using Parley.Text;

namespace Parley.Coding.Actors;

/// <summary>The actors that are known before an article is read. Immutable; thread-safe.</summary>
public sealed class ActorRegistry
{
    private readonly Dictionary<string, Actor> byId;
    private readonly Dictionary<string, List<Actor>> byName;
    private readonly ILookup<string, Actor> bySurname;

    /// <param name="own">A user's, to whom a name belongs alone though one of the others has it too.</param>
    public ActorRegistry(IReadOnlyList<Actor> actors, IReadOnlyList<Actor>? own = null)
    {
        Actors = [.. actors, .. own ?? []];
        byId = Actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        byName = ByName(actors);
        foreach ((string name, List<Actor> named) in ByName(own ?? []))
            byName[name] = named;
        bySurname = Actors.Where(actor => actor.Offices.Count > 0).SelectMany(actor => Surnames(actor).Select(name => (Name: name, Actor: actor)))
            .ToLookup(one => one.Name, one => one.Actor, StringComparer.Ordinal);
    }

    public static ActorRegistry Empty { get; } = new([]);

    public IReadOnlyList<Actor> Actors { get; }

    public Actor? WithId(string id) => byId.GetValueOrDefault(id);

    /// <summary>Who is called so; several where a name is not one's own.</summary>
    public IReadOnlyList<Actor> Named(string name) => byName.GetValueOrDefault(Folded(name)) ?? [];

    /// <summary>Who is called so in an article of that day: the only one, or the only one in office then.</summary>
    public Actor? Find(string name, DateOnly? day)
    {
        IReadOnlyList<Actor> named = Named(name);
        if (named is [var only])
            return IsPlausible(only, name, day) ? only : null;
        if (named.Count == 0)
            named = [.. bySurname[Folded(name)].Where(actor => IsPlausible(actor, name, day))];
        return named is [var alone] ? alone : day is { } date && named.Where(actor => actor.Offices.Any(office => office.IsHeld(date))).ToArray() is [var one] ? one : null;
    }

    private static Dictionary<string, List<Actor>> ByName(IEnumerable<Actor> actors) => actors
        .SelectMany(actor => AllNames(actor).Select(Folded).Where(name => name.Length > 0).Distinct().Select(name => (Name: name, Actor: actor)))
        .GroupBy(one => one.Name, one => one.Actor, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);

    internal static IEnumerable<string> AllNames(Actor actor) => actor.Names.Values.Concat(actor.Aliases).Concat(actor.Capital.Values).Concat(actor.CapitalAliases);

    internal static string Folded(string name) => Folding.Fold(name);

    private static IEnumerable<string> Surnames(Actor actor) => actor.Names.Values.Concat(actor.Aliases).Select(Folded)
        .Where(name => actor.Type == ActorField.Person && name.Contains(' ', StringComparison.Ordinal)).Select(name => name[(name.LastIndexOf(' ') + 1)..]).Distinct();

    // A surname alone is that of whoever holds an office then; of others it may be anybody's.
    private static bool IsPlausible(Actor actor, string name, DateOnly? day) => actor.Type != ActorField.Person
        || Folded(name).Contains(' ', StringComparison.Ordinal)
        || actor.Offices.Any(office => day is null || office.IsHeld(day.Value));
}
