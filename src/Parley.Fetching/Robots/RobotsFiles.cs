using System.Collections.Concurrent;
using System.Text;

namespace Parley.Fetching.Robots;

/// <summary>The rules of each server, asked for once in a run. One that has none allows all; where one is overloaded, nothing is asked for.</summary>
internal sealed class RobotsFiles(Func<Uri, CancellationToken, Task<Fetched>> fetch)
{
    private const int MostBytes = 500 * 1024;
    private const int MostServers = 10_000;

    private readonly ConcurrentDictionary<string, Task<RobotsRules>> known = new(StringComparer.OrdinalIgnoreCase);

    public Task<RobotsRules> For(Uri address, CancellationToken token)
    {
        if (known.Count > MostServers)
            known.Clear();
        return known.GetOrAdd(address.GetLeftPart(UriPartial.Authority), server => Ask(server, token));
    }

    private async Task<RobotsRules> Ask(string server, CancellationToken token)
    {
        Fetched fetched = await fetch(new Uri($"{server}/robots.txt"), token).ConfigureAwait(false);
        if (fetched.Page is { } page)
            return RobotsRules.Parse(Encoding.UTF8.GetString(page.Body.Span[..Math.Min(MostBytes, page.Body.Length)]));
        // The page will meet the same private address, or lack of a connection, and say so better.
        return fetched.Problem is { Code: "server-busy" } busy ? RobotsRules.Unknown(busy) : RobotsRules.AllowAll;
    }
}
