namespace Parley.Specs.Running;

/// <summary>
/// A statement on one line, as specifications write it: <c>source | cue | content</c>, then what else is known of it.
/// Several spans of one part are joined by <c> … </c>; a part that is not there is <c>—</c>; null: nothing said about it.
/// </summary>
public sealed record StatementLine(string Source, string Cue, string Content)
{
    public const string Absent = "—";
    public const string BetweenSpans = " … ";

    /// <summary>Codes, as <c>name=value</c>; null: nothing said about it.</summary>
    public static readonly IReadOnlyList<(string Name, Func<StatementLine, string?> Of, Func<StatementLine, string, StatementLine> With)> Codes =
    [
        ("act", line => line.Act, (line, value) => line with { Act = value }),
        ("issues", line => line.Issues, (line, value) => line with { Issues = value }),
        ("condition", line => line.Condition, (line, value) => line with { Condition = value }),
        ("date", line => line.Date, (line, value) => line with { Date = value }),
        ("certainty", line => line.Certainty, (line, value) => line with { Certainty = value }),
        ("actor", line => line.Actor, (line, value) => line with { Actor = value }),
    ];

    public string? Kind { get; init; }

    public string? Medium { get; init; }

    public string? Name { get; init; }

    /// <summary>Who passed it on, from the article outwards; empty: nobody.</summary>
    public string? Via { get; init; }

    public string? Act { get; init; }

    public string? Issues { get; init; }

    public string? Condition { get; init; }

    public string? Date { get; init; }

    public string? Certainty { get; init; }

    public string? Actor { get; init; }

    /// <summary>Whether the name is only inferred; says nothing where there is no name.</summary>
    public bool Inferred { get; init; }

    /// <summary>Whether a statement that was found is what this line asks for; what the line leaves out may be anything.</summary>
    public bool Fits(StatementLine found) =>
        (Source, Cue, Content) == (found.Source, found.Cue, found.Content)
        && (Kind is null || Kind == found.Kind)
        && (Medium is null || Medium == found.Medium)
        && (Via is null || Via == found.Via)
        && Codes.All(code => code.Of(this) is not { } value || value == code.Of(found))
        && (Name is null || (Name == found.Name && Inferred == found.Inferred));

    public override string ToString()
    {
        string?[] fields = [Source, Cue, Content, Kind, Medium, Name is null ? null : $"name={Name}", Inferred ? "inferred" : null, Via is null or "" ? null : $"via={Via}", .. Codes.Select(code => code.Of(this) is { } value ? $"{code.Name}={value}" : null)];
        return string.Join(" | ", fields.Where(field => field is not null));
    }
}
