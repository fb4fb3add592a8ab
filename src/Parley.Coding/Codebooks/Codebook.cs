using Parley.Coding.Patterns;

namespace Parley.Coding.Codebooks;

/// <summary>What a statement does.</summary>
/// <param name="Names">By language.</param>
/// <param name="Plover">The event type of PLOVER (Open Event Data Alliance 2018); null: it has none for such a statement.</param>
/// <param name="Goldstein">The weight of such an event between conflict (-10) and cooperation (10), after Goldstein 1992.</param>
public sealed record Act(string Id, IReadOnlyDictionary<string, string> Names, string? Plover, double Goldstein);

/// <summary>What is negotiated about.</summary>
public sealed record Issue(string Id, IReadOnlyDictionary<string, string> Names);

/// <summary>
/// Acts, issues, words for conditions, certainty and doubt, as a user's file defines them; nothing of it is in code. Immutable.
/// Its language data are patterns, all of one language in one set.
/// </summary>
public sealed class Codebook
{
    internal Codebook(string id, IReadOnlyList<string> languages) => (Id, Languages) = (id, languages);

    public string Id { get; }

    public IReadOnlyList<string> Languages { get; }

    public IReadOnlyList<Act> Acts { get; internal init; } = [];

    public IReadOnlyList<Issue> Issues { get; internal init; } = [];

    /// <summary>Levels of certainty that words of the content mark.</summary>
    public IReadOnlyList<string> Certainties { get; internal init; } = [];

    /// <summary>A position to the acts that it follows from: wants to demand, appeal, …</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Positions { get; internal init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The acts whose condition is a price: what it alone names is wanted.</summary>
    public IReadOnlyList<string> Priced { get; internal init; } = [];

    /// <summary>The acts that say of something that it is not so.</summary>
    public IReadOnlyList<string> Denials { get; internal init; } = [];

    /// <summary>Of what is about none of the others.</summary>
    public string? OtherIssue { get; internal init; }

    /// <summary>The level of a content that nothing hedges: the one that has no words.</summary>
    public string? Unhedged { get; internal init; }

    internal IReadOnlyList<string> Markers { get; init; } = [];

    internal IReadOnlyDictionary<string, PatternSet> Patterns { get; init; } = new Dictionary<string, PatternSet>();

    internal PatternSet? For(string? language) => language is null ? null : Patterns.GetValueOrDefault(language);
}
