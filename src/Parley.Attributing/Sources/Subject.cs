namespace Parley.Attributing.Sources;

/// <summary>What a reporting clause says of its speaker.</summary>
/// <param name="Run">The mention; null: the clause names nobody.</param>
internal readonly record struct Subject(TokenRun? Run)
{
    /// <summary>Grammar leaves it open whether it is he: a name from it is inferred.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The clause only supposes that something is said.</summary>
    public bool IsHypothetical { get; init; }

    public bool IsNegated { get; init; }

    public static implicit operator Subject(TokenRun run) => new(run);
}
