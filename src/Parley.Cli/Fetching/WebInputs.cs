using Parley.Fetching;
using Parley.Ingesting;
using Parley.Text;

namespace Parley.Cli.Fetching;

/// <summary>Addresses as inputs: each is fetched when its turn comes, or a little before.</summary>
internal sealed class WebInputs(WebFetcher fetcher, CancellationToken interrupted)
{
    private readonly List<PageRequest> requests = [];
    private PageQueue? queue;

    public static bool IsAddress(string path) =>
        path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>To be called for all of them before the first is opened.</summary>
    public Input Add(string address)
    {
        int index = requests.Count;
        requests.Add(new PageRequest(address));
        return new Input(address, () => Open(index));
    }

    private Stream Open(int index)
    {
        queue ??= new PageQueue(fetcher, requests, interrupted);
        try
        {
            Fetched fetched = queue.Take(index);
            return fetched.Page is { IsCut: false } page ? page.ToAnswer() : throw new RefusedInputException(fetched.WhyNotWhole);
        }
        catch (OperationCanceledException)
        {
            throw new RefusedInputException(new Problem("cannot-open", "it was interrupted before the page was there; the same command fetches it."));
        }
    }
}
