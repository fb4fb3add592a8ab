using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>
/// An attribution, coded. What is not coded yet is null and never a default that looks coded: act, issues, condition,
/// certainty, doubt, date of utterance, numbers and places stay null until Parley.Coding codes them.
/// </summary>
/// <param name="Id">The hash of article id, content spans and source spans.</param>
/// <param name="Parent">The id of the statement that this one lies inside of.</param>
/// <param name="Actors">Ids of the registry, or <c>local:&lt;article id&gt;:&lt;n&gt;</c>; several for joint speakers; null: nobody named.</param>
public sealed record Statement(string Id, string? Parent, Attribution Attribution, ImmutableArray<string>? Actors)
{
    public string? Act { get; init; }

    /// <summary>Stated: the act is the likelier by far; inferred: another is nearly as likely, and it is in doubt.</summary>
    public CodeBasis? ActBasis { get; init; }

    public ImmutableArray<string>? Issues { get; init; }

    /// <summary>What tells each issue, in the order of <see cref="Issues"/>; null: nobody looked.</summary>
    public ImmutableArray<CodeBasis>? IssueBases { get; init; }

    public ImmutableArray<TextSpan>? Condition { get; init; }

    public string? Certainty { get; init; }

    public bool? Doubted { get; init; }

    public PartialDate? Date { get; init; }

    public ImmutableArray<StatedNumber>? Numbers { get; init; }

    public ImmutableArray<StatedPlace>? Places { get; init; }
}

/// <summary>What tells a code.</summary>
public enum CodeBasis
{
    /// <summary>What the statement says.</summary>
    Stated,

    /// <summary>The words of its condition alone.</summary>
    Condition,

    /// <summary>What stands around it, or words that may mean another: in doubt.</summary>
    Inferred,
}

/// <summary>A number with its unit in a content.</summary>
public sealed record StatedNumber(decimal Value, string? Unit, ImmutableArray<TextSpan> Spans);

/// <summary>A place that a content names.</summary>
/// <param name="Name">In the article's language, or as the article writes it.</param>
/// <param name="Id">Of the registry or of a gazetteer; null: it has none, or the name is that of several.</param>
/// <param name="Country">Two capital letters (ISO 3166-1).</param>
/// <param name="Latitude">In degrees (WGS 84), north is positive; null exactly where <paramref name="Longitude"/> is.</param>
/// <param name="Spans">The mentions; at least one.</param>
public sealed record StatedPlace(string Name, string? Id, string? Country, double? Latitude, double? Longitude, ImmutableArray<TextSpan> Spans);
