using Parley.Coding.Actors;
using Parley.Text;

namespace Parley.Coding.Places;

/// <summary>A place that the registry knows: a state or its capital.</summary>
/// <param name="Id">The state's, or <c>capital-of:</c> and the state's.</param>
/// <param name="Names">By language.</param>
/// <param name="Spellings">All of them, whatever their language.</param>
/// <param name="Country">Two capital letters (ISO 3166-1); null: not known.</param>
public sealed record KnownPlace(string Id, IReadOnlyDictionary<string, string> Names, IReadOnlyList<string> Spellings, string? Country);

/// <summary>The places of a registry. Immutable; thread-safe.</summary>
public sealed class KnownPlaces(ActorRegistry registry)
{
    private const string State = "state", Capital = "capital-of:";
    private const int CodeLength = 2;

    /// <summary>A state before its capital; a place of whose names one is another's is that one's.</summary>
    public IReadOnlyList<KnownPlace> All { get; } = [.. registry.Actors.Where(actor => actor.Type == State).SelectMany(Of)];

    /// <summary>The id of the place that is called so, in any spelling, without regard to case and accents; null: none is, or several are.</summary>
    public string? IdOf(string name)
    {
        string folded = Folding.Fold(name);
        return All.Where(place => place.Spellings.Any(spelling => Folding.Fold(spelling) == folded)).Take(2).ToArray() is [var only] ? only.Id : null;
    }

    private static IEnumerable<KnownPlace> Of(Actor state)
    {
        string? country = state.Id.Length == CodeLength ? state.Id.ToUpperInvariant() : null;
        yield return new KnownPlace(state.Id, state.Names, [.. state.Names.Values], country);
        if (state.Capital.Count > 0)
            yield return new KnownPlace(Capital + state.Id, state.Capital, [.. state.Capital.Values, .. state.CapitalAliases], country);
    }
}
