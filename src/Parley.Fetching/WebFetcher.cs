using System.Net;
using System.Net.Sockets;
using Parley.Fetching.Connecting;
using Parley.Fetching.Robots;
using Parley.Text;

namespace Parley.Fetching;

/// <summary>
/// Fetches pages: politely (one request at a time for each host, robots.txt), and safely (only http and https, only public addresses, at
/// every step of the way). What goes wrong is a problem, never an exception. Thread-safe.
/// </summary>
public sealed class WebFetcher : IDisposable
{
    private readonly FetchingOptions options;
    private readonly Requests requests;
    private readonly HostTurns turns;
    private readonly RobotsFiles robots;

    public WebFetcher(FetchingOptions options)
        : this(options, null)
    {
    }

    /// <param name="resolve">A host's addresses; null: as the machine finds them.</param>
    internal WebFetcher(FetchingOptions options, Func<string, CancellationToken, Task<IPAddress[]>>? resolve)
    {
        this.options = options;
        requests = new Requests(options, resolve);
        turns = new HostTurns(options.Clock);
        robots = new RobotsFiles((address, token) => Follow(address, null, packed: false, obeying: null, token));
    }

    /// <param name="known">Of the page as it was fetched before; where it has not changed since, it is not sent again.</param>
    /// <exception cref="OperationCanceledException">It was called off.</exception>
    public Task<Fetched> FetchAsync(string address, Validators? known = null, CancellationToken token = default) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            ? Follow(uri, known, packed: true, robots, token)
            : Task.FromResult(Fetched.Failed(Problems.BadAddress()));

    public void Dispose() => requests.Dispose();

    // The last of the addresses is asked for what the first one was asked for: validators hold for the whole way.
    private async Task<Fetched> Follow(Uri address, Validators? known, bool packed, RobotsFiles? obeying, CancellationToken token)
    {
        for (int redirects = 0; redirects <= options.MostRedirects; redirects++)
        {
            if (!IsFetched(address))
                return Fetched.Failed(Problems.BadAddress());
            RobotsRules rules = obeying is null ? RobotsRules.AllowAll : await obeying.For(address, token).ConfigureAwait(false);
            if (rules.Trouble is { } trouble)
                return Fetched.Failed(trouble);
            if (!rules.Allows(address))
                return Fetched.Failed(Problems.Robots(address.Host));
            TimeSpan pause = rules.Delay > options.Delay ? rules.Delay : options.Delay;
            (Answer? answer, Problem? problem) = await Ask(address, known, packed, pause, token).ConfigureAwait(false);
            if (answer is null)
                return new Fetched(null, problem);
            if (answer is not { Status: 301 or 302 or 303 or 307 or 308, Location: { } next })
                return Of(answer, address);
            // The scheme of a relative address is that of the page.
            address = next.IsAbsoluteUri ? next : new Uri(address, next);
        }
        return Fetched.Failed(Problems.TooManyRedirects(options.MostRedirects));
    }

    // A password in an address would go to whoever it leads to.
    private static bool IsFetched(Uri address) => address.Scheme is "http" or "https" && address.UserInfo.Length == 0;

    private static Fetched Of(Answer answer, Uri address) => answer.Status switch
    {
        200 => new Fetched(new Page(address, answer.ContentType, answer.Packed, answer.Body, answer.IsCut, answer.Validators), null),
        304 => Fetched.NotModified,
        429 or >= 500 => Fetched.Failed(Problems.Busy(answer.Status)),
        _ => Fetched.Failed(Problems.NotAnswered(answer.Status)),
    };

    private async Task<(Answer?, Problem?)> Ask(Uri address, Validators? known, bool packed, TimeSpan pause, CancellationToken token)
    {
        try
        {
            return (await turns.Take(address.Authority, pause, () => requests.Send(address, known, packed, token), token).ConfigureAwait(false), null);
        }
        catch (TimeoutException)
        {
            return (null, Problems.TimedOut(options.Patience));
        }
        catch (HttpRequestException refused) when (refused.InnerException is PrivateAddressException)
        {
            return (null, Problems.PrivateAddress(address.Host));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException)
        {
            return (null, Problems.NoConnection((failure.InnerException ?? failure).Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')));
        }
    }
}
