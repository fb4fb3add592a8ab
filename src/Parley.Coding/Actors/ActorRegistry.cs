using Parley.Text;

namespace Parley.Coding.Actors;

/// <summary>The actors that are known before an article is read. Immutable; thread-safe.</summary>
public sealed class ActorRegistry
{
    private readonly Dictionary<string, Actor> byId;
    private readonly Dictionary<string, List<Actor>> byName = new(StringComparer.Ordinal);

    public ActorRegistry(IReadOnlyList<Actor> actors)
    {
        Actors = actors;
        byId = actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        foreach (Actor actor in actors)
        {
            foreach (string name in AllNames(actor).Select(Folded).Where(name => name.Length > 0).Distinct())
            {
                if (!byName.TryGetValue(name, out List<Actor>? same))
                    byName[name] = same = [];
                same.Add(actor);
            }
        }
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
        return day is { } date && named.Where(actor => actor.Offices.Any(office => office.IsHeld(date))).ToArray() is [var one] ? one : null;
    }

    internal static IEnumerable<string> AllNames(Actor actor) => actor.Names.Values.Concat(actor.Aliases).Concat(actor.Capital.Values).Concat(actor.CapitalAliases);

    internal static string Folded(string name) => Folding.Fold(name);

    // A surname alone is that of whoever holds an office then; of others it may be anybody's.
    private static bool IsPlausible(Actor actor, string name, DateOnly? day) => actor.Type != "person"
        || Folded(name).Contains(' ', StringComparison.Ordinal)
        || actor.Offices.Any(office => day is null || office.IsHeld(day.Value));
}
