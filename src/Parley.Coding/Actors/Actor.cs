using Parley.Text;

namespace Parley.Coding.Actors;

/// <summary>Somebody or something that speaks: a person, a state, a government's seat, an organisation, a medium, a group.</summary>
/// <param name="Type">One of <see cref="ActorField.Types"/>.</param>
/// <param name="Names">By language.</param>
/// <param name="Aliases">Other names, spellings and transliterations, whatever their language.</param>
/// <param name="SpeaksFor">The id of whom it speaks for; null: for itself.</param>
/// <param name="MemberOf">Ids of organisations.</param>
public sealed record Actor(
    string Id,
    string Type,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<string> Aliases,
    string? SpeaksFor,
    IReadOnlyList<string> MemberOf,
    IReadOnlyList<Office> Offices)
{
    /// <summary>Of a state, by language; its seat of government speaks for it.</summary>
    public IReadOnlyDictionary<string, string> Capital { get; init; } = new Dictionary<string, string>();

    /// <summary>Other spellings of the capital.</summary>
    public IReadOnlyList<string> CapitalAliases { get; init; } = [];

    public IReadOnlyDictionary<string, string> Adjective { get; init; } = new Dictionary<string, string>();

    /// <summary>The line of its file where it stands.</summary>
    public int Line { get; init; }

    /// <summary>The name in a language, else in any.</summary>
    public string Name(string language) => Names.GetValueOrDefault(language) ?? Names.Values.FirstOrDefault() ?? Id;
}

/// <summary>An office held.</summary>
/// <param name="Of">The id of the state or organisation.</param>
/// <param name="From">Null: not known.</param>
/// <param name="To">Null: not known, or still held.</param>
/// <param name="SpeaksFor">Whom a spokesman speaks for, if not for <paramref name="Of"/>.</param>
public sealed record Office(IReadOnlyDictionary<string, string> Title, string? Of, PartialDate? From, PartialDate? To, string? SpeaksFor)
{
    /// <summary>Whether it was held on a day; what is not known does not speak against it.</summary>
    public bool IsHeld(DateOnly day) => (From?.First is not { } from || from <= day) && (To?.Last is not { } to || to >= day);
}
