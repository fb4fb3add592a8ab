using System.Collections.Immutable;

namespace Parley.Text;

public enum AttributionKind { Direct, Indirect, Mixed, Reported, FreeIndirect }

public enum Medium { Speech, Writing, Thought }

/// <summary>How the speaker's name was come by, from the surest to the least sure.</summary>
public enum NameBasis
{
    /// <summary>The reporting clause says it.</summary>
    Stated,

    /// <summary>The reporting clause says a shorter form or a role, which the article gives a fuller name elsewhere.</summary>
    Completed,

    /// <summary>The reporting clause has a pronoun, or there is none: the name is that of a speaker near by. A doubt remains.</summary>
    Inferred,
}

/// <summary>Who is made to speak.</summary>
/// <param name="Spans">The mention; empty where there is no reporting clause (the speaker in force).</param>
/// <param name="Name">The fullest name found in the article; null where the article names nobody.</param>
/// <param name="Via">The reporters between the article and the speaker, from the article outwards; null: not looked for.</param>
public sealed record Source(ImmutableArray<TextSpan> Spans, string? Name, NameBasis Basis, ImmutableArray<string>? Via = null)
{
    /// <summary>The names of joint speakers, each by itself; empty: one speaks, or a group that has a name of its own.</summary>
    public ImmutableArray<string> Joint { get; init; } = [];
}

/// <summary>To whom it is said.</summary>
public sealed record Addressee(ImmutableArray<TextSpan> Spans, string? Name);

/// <summary>One passage put into somebody's mouth or mind (PARC3, PolNeAR: source, cue, content).</summary>
/// <param name="Content">At least one span; ascending, apart, none across a blank line.</param>
/// <param name="Cue">The reporting words; null for free-indirect.</param>
/// <param name="Source">Null where the text leaves open who speaks.</param>
/// <param name="Negated">Null: not decided.</param>
/// <param name="Hypothetical">Null: not decided.</param>
/// <param name="Parent">The place, in the same list, of the attribution that this one lies inside of.</param>
/// <param name="Rule">The rule that found it, for <c>parley show --why</c> and for tests.</param>
public sealed record Attribution(
    AttributionKind Kind,
    Medium Medium,
    ImmutableArray<TextSpan> Content,
    TextSpan? Cue,
    Source? Source,
    Addressee? Addressee,
    bool? Negated,
    bool? Hypothetical,
    int? Parent,
    string Rule);

/// <summary>What Parley.Attributing found in one text, in the order of the contents, and what troubled it.</summary>
public sealed record Findings(ImmutableArray<Attribution> Attributions, ImmutableArray<Problem> Problems);
