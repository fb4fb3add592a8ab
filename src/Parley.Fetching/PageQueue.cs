namespace Parley.Fetching;

/// <param name="Known">Of the page as it was fetched before, or null.</param>
public sealed record PageRequest(string Address, Validators? Known = null);

/// <summary>
/// Pages that will be asked for one after the other: those that come next are fetched already while one is read, so that a slow host holds
/// up no other. Only so many are in memory at once.
/// </summary>
public sealed class PageQueue(WebFetcher fetcher, IReadOnlyList<PageRequest> requests, CancellationToken token)
{
    private const int Ahead = 8;

    private readonly Task<Fetched>?[] begun = new Task<Fetched>?[requests.Count];

    /// <summary>Waits for a page. It can be taken once: then it is let go.</summary>
    /// <exception cref="OperationCanceledException">It was called off.</exception>
    public Fetched Take(int index)
    {
        for (int next = index; next < Math.Min(index + Ahead, requests.Count); next++)
            begun[next] ??= Begin(requests[next]);
        Fetched fetched = begun[index]!.GetAwaiter().GetResult();
        begun[index] = Task.FromException<Fetched>(new InvalidOperationException("The page was taken already."));
        return fetched;
    }

    private Task<Fetched> Begin(PageRequest request) => Task.Run(() => fetcher.FetchAsync(request.Address, request.Known, token), token);
}
