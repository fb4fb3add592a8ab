namespace Parley.Recording.Sqlite;

/// <summary>How the file is used.</summary>
public sealed record SqliteOptions
{
    /// <summary>How long to wait for another process that writes, in whole seconds (rounded up, at least one).</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most pages of 4096 bytes that the file may have; null: as many as the disk holds.</summary>
    public int? MaxPages { get; init; }
}
