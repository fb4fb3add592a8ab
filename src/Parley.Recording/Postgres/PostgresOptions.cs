namespace Parley.Recording.Postgres;

/// <summary>How the database is used.</summary>
public sealed record PostgresOptions
{
    /// <summary>How long to wait for another process that writes.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
