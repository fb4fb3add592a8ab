using System.Collections.Concurrent;

namespace Parley.Fetching;

/// <summary>One request at a time for each host, and a pause behind it.</summary>
internal sealed class HostTurns(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> Take<T>(string host, TimeSpan pause, Func<Task<T>> work, CancellationToken token)
    {
        Host turn = hosts.GetOrAdd(host, _ => new Host());
        await turn.Gate.WaitAsync(token).ConfigureAwait(false);
        try
        {
            TimeSpan wait = turn.Free - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, token).ConfigureAwait(false);
            return await work().ConfigureAwait(false);
        }
        finally
        {
            turn.Free = clock.GetUtcNow() + pause;
            turn.Gate.Release();
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset Free { get; set; }
    }
}
