namespace Parley.Specs.Running;

/// <summary>
/// A statement on one line, as specifications write it: <c>source | cue | content</c>, then what else is known of it.
/// Several spans of one part are joined by <c> … </c>; a part that is not there is <c>—</c>; null: nothing said about it.
/// </summary>
public sealed record StatementLine(string Source, string Cue, string Content)
{
    public const string Absent = "—";
    public const string BetweenSpans = " … ";

    public string? Kind { get; init; }

    public string? Medium { get; init; }

    public string? Name { get; init; }

    /// <summary>Who passed it on, from the article outwards; empty: nobody.</summary>
    public string? Via { get; init; }

    /// <summary>Whether the name is only inferred; says nothing where there is no name.</summary>
    public bool Inferred { get; init; }

    /// <summary>Whether a statement that was found is what this line asks for; what the line leaves out may be anything.</summary>
    public bool Fits(StatementLine found) =>
        (Source, Cue, Content) == (found.Source, found.Cue, found.Content)
        && (Kind is null || Kind == found.Kind)
        && (Medium is null || Medium == found.Medium)
        && (Via is null || Via == found.Via)
        && (Name is null || (Name == found.Name && Inferred == found.Inferred));

    public override string ToString()
    {
        string?[] fields = [Source, Cue, Content, Kind, Medium, Name is null ? null : $"name={Name}", Inferred ? "inferred" : null, Via is null or "" ? null : $"via={Via}"];
        return string.Join(" | ", fields.Where(field => field is not null));
    }
}
