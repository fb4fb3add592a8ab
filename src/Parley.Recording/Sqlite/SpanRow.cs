namespace Parley.Recording.Sqlite;

/// <summary>A row of <c>spans</c>; also of <c>boilerplate</c>, whose rows have no part.</summary>
internal sealed class SpanRow
{
    public const string Content = "content", Cue = "cue", Source = "source", Addressee = "addressee", Condition = "condition";

    public long StatementKey { get; init; }

    public string Part { get; init; } = "";

    /// <summary>The place within the part, from 0.</summary>
    public long N { get; init; }

    public long Start { get; init; }

    public long End { get; init; }

    public string Exact { get; init; } = "";

    /// <param name="number">The place of the number in the statement, from 0.</param>
    public static string Number(int number) => $"number-{number + 1}";
}
