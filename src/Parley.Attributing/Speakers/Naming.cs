using Parley.Attributing.Entities;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>Who a mention turned out to be.</summary>
/// <param name="Entity">Null: nobody that the text speaks of elsewhere.</param>
/// <param name="Name">Null: nobody can be named.</param>
internal sealed record Naming(Entity? Entity, string? Name, NameBasis Basis)
{
    public static readonly Naming Nobody = new(null, null, NameBasis.Inferred);

    /// <summary>Those who speak together; empty: one speaks.</summary>
    public IReadOnlyList<Naming> Joint { get; init; } = [];

    public static Naming Of(Entity entity, NameBasis basis) => new(entity, entity.Name, basis);

    public Naming AsInferred() => this with { Basis = NameBasis.Inferred };
}
