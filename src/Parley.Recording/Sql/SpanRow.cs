namespace Parley.Recording.Sql;

/// <summary>A row of <c>spans</c>; also of <c>boilerplate</c>, whose rows have no statement and no part.</summary>
internal sealed class SpanRow
{
    public const string Content = "content", Cue = "cue", Source = "source", Addressee = "addressee", Condition = "condition";

    /// <summary>The statement's.</summary>
    public long Key { get; init; }

    public string Part { get; init; } = "";

    public long Start { get; init; }

    public long End { get; init; }

    /// <param name="number">The place of the number in the statement, from 0.</param>
    public static string Number(int number) => $"number-{number + 1}";

    /// <param name="place">The place of the named place in the statement, from 0.</param>
    public static string Place(int place) => $"place-{place + 1}";
}
