using Parley.Coding.Actors;
using Parley.Linking.Actors;

namespace Parley.Ingesting;

/// <summary>The registry of coding, as linking sees it.</summary>
public static class ActorDirectories
{
    private const string Seat = "seat", State = "state";

    public static ActorDirectory ToDirectory(this ActorRegistry registry) => new(registry.Actors.DistinctBy(actor => actor.Id).Select(actor => new KnownActor(
        actor.Id, actor.Names, actor.SpeaksFor, [.. actor.Offices.Select(office => Mandate(office, registry)).OfType<Mandate>()])
    {
        OfIt = actor.Type == State ? [.. actor.Names.Values, .. actor.Adjective.Values, .. actor.Capital.Values] : [],
    }));

    // Whoever speaks for another person, or in the name of a seat of government, decides nothing himself.
    private static Mandate? Mandate(Office office, ActorRegistry registry) => (office.SpeaksFor ?? office.Of) is { } principal
        ? new Mandate(principal, office.From, office.To, office.SpeaksFor is not null || registry.WithId(principal)?.Type == Seat)
        : null;
}
