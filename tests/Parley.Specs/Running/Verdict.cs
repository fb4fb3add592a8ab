namespace Parley.Specs.Running;

/// <summary>Whether the reader does what an example asks for.</summary>
public static class Verdict
{
    /// <returns>Null: it does. Else the place, and what to look at.</returns>
    public static string? On(Specified place, Func<Example, IReadOnlyList<StatementLine>> read)
    {
        if (place.Example is not { } example)
            return $"{place.Place}: {place.Mistake}";
        string? difference = Difference.Between(example.Statements, read(example));
        return (example.NotYet, difference) switch
        {
            (true, null) => $"{place.Place}: the reader can do this now: take the tag not-yet away.",
            (false, { } lines) => $"{place.Place}\n\n{example.Text}\n\n- asked for, + found:\n{lines}",
            _ => null,
        };
    }
}
