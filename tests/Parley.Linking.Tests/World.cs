using System.Collections.Immutable;
using Parley.Linking.Actors;

namespace Parley.Linking.Tests;

/// <summary>Two states that nobody knows, and who speaks for them.</summary>
internal static class World
{
    public const string State = "norland", OtherState = "suedland", Seat = "burg", Minister = "vera-adler", Spokesman = "karl-hafen", Foreigner = "anton-beck", Private = "ida-brandl";

    public static ActorDirectory Actors { get; } = new(
    [
        new KnownActor(State, Named("Norland"), null, []) { OfIt = ["Norland", "norländisch", "Reich von Norland"] },
        new KnownActor(OtherState, Named("Südland"), null, []) { OfIt = ["Südland", "südländisch", "Sudland"] },
        new KnownActor(Seat, Named("die Burg"), State, []),
        new KnownActor(Minister, Named("Vera Adler"), null, [Office(State, "2030-05", "2031-10")]),
        new KnownActor("otto-veldt", Named("Otto Veldt"), null, [Office(State, "2031-11", null)]),
        new KnownActor(Spokesman, Named("Karl Hafen"), null, [Mandate(Minister, "2030-06", "2031-10"), Mandate(Seat, "2031-12-24", null)]),
        new KnownActor(Foreigner, Named("Anton Beck"), null, [Office(OtherState, "2029", null)]),
        new KnownActor(Private, Named("Ida Brandl"), null, []),
        new KnownActor("ring-one", Named("Ring eins"), "ring-two", []),
        new KnownActor("ring-two", Named("Ring zwei"), null, [Office("ring-one", null, null)]),
        new KnownActor("own-ring", Named("Ring"), "own-ring", []),
        new KnownActor("lost", Named("Lena Lost"), null, [Office("nowhere", null, null)]),
    ]);

    public static Mandate Office(string of, string? from, string? to) => new(of, Readings.Date(from), Readings.Date(to), IsSpokesman: false);

    private static Mandate Mandate(string principal, string? from, string? to) => new(principal, Readings.Date(from), Readings.Date(to), IsSpokesman: true);

    private static ImmutableDictionary<string, string> Named(string name) => ImmutableDictionary<string, string>.Empty.Add("de", name);
}
