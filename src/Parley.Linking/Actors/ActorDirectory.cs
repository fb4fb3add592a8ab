using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Text;

namespace Parley.Linking.Actors;

/// <summary>An actor that was known before any article was read, as far as linking must know it.</summary>
/// <param name="Names">By language.</param>
/// <param name="SpeaksFor">The id of whom it speaks for always, as a seat of government does.</param>
public sealed record KnownActor(string Id, IReadOnlyDictionary<string, string> Names, string? SpeaksFor, ImmutableArray<Mandate> Mandates)
{
    /// <summary>Of a state: names and adjectives by which whatever is of it is told.</summary>
    public ImmutableArray<string> OfIt { get; init; } = [];

    /// <summary>The name in a language, else in any.</summary>
    public string Name(string language) => Names.GetValueOrDefault(language) ?? Names.Values.FirstOrDefault() ?? Id;
}

/// <summary>For whom somebody speaks for a time.</summary>
/// <param name="For">The id of a state or an organisation; of a spokesman that of his principal.</param>
/// <param name="IsSpokesman">He says what another decides.</param>
public sealed record Mandate(string For, PartialDate? From, PartialDate? To, bool IsSpokesman)
{
    /// <summary>Whether it held on a day; what is not known does not speak against it.</summary>
    public bool Holds(DateOnly? day) => day is not { } on || ((From?.First is not { } from || from <= on) && (To?.Last is not { } to || to >= on));
}

/// <summary>With how much weight somebody speaks for a party.</summary>
public enum VoiceRank
{
    /// <summary>The party itself, and the seat of its government.</summary>
    Party,

    /// <summary>Who holds an office of it.</summary>
    Office,

    /// <summary>Who says what an office-holder decides.</summary>
    Spokesman,
}

/// <summary>A party, and with how much weight it is spoken for.</summary>
public readonly record struct Voice(string Party, VoiceRank Rank);

/// <summary>Whom each actor speaks for. Immutable; thread-safe.</summary>
public sealed class ActorDirectory
{
    // A chain of speakers is shorter; a file of actors has no circles, but who knows.
    private const int LongestChain = 8;

    private readonly Dictionary<string, KnownActor> byId;
    private readonly Dictionary<string, string> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);

    public ActorDirectory(IEnumerable<KnownActor> actors)
    {
        byId = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        foreach (KnownActor state in byId.Values)
        {
            foreach (string word in state.OfIt.Select(word => Folding.Fold(word)).Where(word => word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal)))
                states.TryAdd(word, state.Id);
        }
        Version = Hash.Of(Described()).ToString("x16", CultureInfo.InvariantCulture);
    }

    public static ActorDirectory Empty { get; } = new([]);

    /// <summary>Another one where anybody speaks for another.</summary>
    public string Version { get; }

    public KnownActor? Find(string id) => byId.GetValueOrDefault(members.GetValueOrDefault(id, id));

    /// <summary>The same with persons that the articles know; each speaks for himself.</summary>
    public ActorDirectory With(IReadOnlyList<LinkedPerson> persons)
    {
        var all = new ActorDirectory(byId.Values.Concat(persons.Select(person => new KnownActor(person.Id, person.Names.ToDictionary(name => name, name => name), null, []))));
        foreach (LinkedPerson person in persons)
        {
            foreach (string member in person.Members)
                all.members[member] = person.Id;
        }
        return all;
    }

    /// <summary>The only person of the articles who is called so; null: none, or several.</summary>
    public string? PersonCalled(string name) => members.Values.Distinct().Where(id => byId[id].Names.Keys.Any(one => Folding.Fold(one) == Folding.Fold(name))).ToArray() is [var only] ? only : null;

    /// <summary>The state that a folded word names, or says that something is of; null: none.</summary>
    public string? StateOf(string word) => states.GetValueOrDefault(word);

    /// <summary>For whom an actor speaks on a day: at the end of the chain there is a party that speaks for nobody else.</summary>
    /// <param name="day">Null: whenever.</param>
    /// <returns>Null where the actor is not known.</returns>
    public Voice? VoiceOf(string id, DateOnly? day)
    {
        if (Find(id) is not { } actor)
            return null;
        VoiceRank rank = VoiceRank.Party;
        for (int step = 0; step < LongestChain; step++)
        {
            Mandate? mandate = actor.Mandates.LastOrDefault(one => one.Holds(day));
            string? next = actor.SpeaksFor ?? mandate?.For;
            if (next is null || !byId.TryGetValue(next, out KnownActor? principal))
                break;
            if (actor.SpeaksFor is null)
                rank = (VoiceRank)Math.Max((int)rank, (int)(mandate!.IsSpokesman ? VoiceRank.Spokesman : VoiceRank.Office));
            actor = principal;
        }
        return new Voice(actor.Id, rank);
    }

    private string Described()
    {
        var all = new StringBuilder();
        foreach (KnownActor actor in byId.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal))
        {
            all.Append(actor.Id).Append('>').Append(actor.SpeaksFor);
            foreach (Mandate mandate in actor.Mandates)
                all.Append(CultureInfo.InvariantCulture, $"|{mandate.For} {mandate.From} {mandate.To} {mandate.IsSpokesman}");
            all.Append('\n');
        }
        return all.ToString();
    }
}
