namespace Parley.Coding.Actors;

/// <summary>What is wrong between actors: one id or name twice, references to nobody, circles.</summary>
internal static class ActorCheck
{
    public static IEnumerable<Fault> Of(IReadOnlyList<Actor> actors, IReadOnlyList<Actor> others, bool own)
    {
        Dictionary<string, Actor> byId = others.Concat(actors).GroupBy(actor => actor.Id).ToDictionary(same => same.Key, same => same.First());
        return Twice(actors, others, own).Concat(actors.SelectMany(actor => References(actor, byId)))
            .Concat(actors.SelectMany(actor => Circle(actor, byId)));
    }

    // Offices and capitals may be shared; ids and names of one's own may not. A user's file takes names away from the shipped actors.
    private static IEnumerable<Fault> Twice(IReadOnlyList<Actor> actors, IReadOnlyList<Actor> others, bool own)
    {
        var ids = others.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var names = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach ((string name, Actor other) in own ? [] : others.SelectMany(Names))
            names.TryAdd(name, other);
        foreach (Actor actor in actors)
        {
            if (!ids.TryAdd(actor.Id, actor))
                yield return new Fault(actor.Line, $"the id '{actor.Id}' is taken by another actor; choose another one");
            foreach ((string name, _) in Names(actor))
            {
                if (!names.TryAdd(name, actor) && names[name].Id != actor.Id)
                    yield return new Fault(actor.Line, $"'{name}' is a name of '{names[name].Id}' too; take it away from one of the two");
            }
        }
    }

    private static IEnumerable<(string Name, Actor Actor)> Names(Actor actor) =>
        actor.Names.Values.Concat(actor.Aliases).Select(ActorRegistry.Folded).Where(name => name.Length > 0).Distinct().Select(name => (name, actor));

    private static IEnumerable<Fault> References(Actor actor, Dictionary<string, Actor> byId)
    {
        IEnumerable<string?> wanted = [actor.SpeaksFor, .. actor.MemberOf, .. actor.Offices.SelectMany(office => (string?[])[office.Of, office.SpeaksFor])];
        return wanted.OfType<string>().Distinct().Where(id => !byId.ContainsKey(id))
            .Select(id => new Fault(actor.Line, $"'{actor.Id}' refers to '{id}', which is no actor; add it, or correct the id"));
    }

    private static IEnumerable<Fault> Circle(Actor actor, Dictionary<string, Actor> byId)
    {
        if (Leads(actor, byId, one => one.MemberOf))
            yield return new Fault(actor.Line, $"'{actor.Id}' is by way of others a member of itself; take one membership away");
        if (Leads(actor, byId, one => one.SpeaksFor is { } other ? [other] : []))
            yield return new Fault(actor.Line, $"'{actor.Id}' speaks by way of others for itself; correct one 'speaks_for'");
    }

    // Each actor is looked at once: a circle that this one only leads to is told of those that lie in it.
    private static bool Leads(Actor start, Dictionary<string, Actor> byId, Func<Actor, IReadOnlyList<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(next(start));
        while (open.TryPop(out string? id))
        {
            if (id == start.Id)
                return true;
            if (!seen.Add(id) || !byId.TryGetValue(id, out Actor? actor))
                continue;
            foreach (string further in next(actor))
                open.Push(further);
        }
        return false;
    }
}
