namespace Parley.Fetching;

/// <summary>How the net is asked. What is not set is safe and polite.</summary>
public sealed record FetchingOptions
{
    /// <summary>How long a host is left in peace between two requests.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Hosts that may be asked although their addresses are private: of this machine, or of the network around it.</summary>
    public IReadOnlyList<string> PrivateHosts { get; init; } = [];

    /// <summary>The longest body, in bytes as they are sent; what comes behind is not read.</summary>
    public int MostBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>How many times an address may lead to another one.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>How long an answer may take until it is whole.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many times a request is made again that failed for the moment.</summary>
    public int MostRetries { get; init; } = 3;

    /// <summary>How long to wait before the first of them; each waits twice as long as the one before.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait that a server may ask for; for one that asks for more, it is not asked again.</summary>
    public TimeSpan LongestBackOff { get; init; } = TimeSpan.FromMinutes(2);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
