using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Parley.Fetching.Connecting;
using Polly;
using Polly.Retry;

namespace Parley.Fetching;

/// <summary>One answer of a server, read to its end or to the limit.</summary>
internal sealed record Answer(int Status, Uri? Location, TimeSpan? RetryAfter, string? ContentType, string? Packed, byte[] Body, bool IsCut, Validators Validators);

/// <summary>
/// Asks for one address, without following where it leads, and asks again, later and later, while the failure may pass: a broken
/// connection, 429, 5xx. A server that says how long to wait is obeyed.
/// </summary>
internal sealed class Requests : IDisposable
{
    private const string Agent = "Parley";

    private readonly FetchingOptions options;
    private readonly HttpClient client;
    private readonly ResiliencePipeline<Answer> pipeline;

    public Requests(FetchingOptions options, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        this.options = options;
        var guard = new GuardedConnections(options.PrivateHosts, resolve ?? ((host, token) => Dns.GetHostAddressesAsync(host, token)));
        client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = guard.Connect,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            // A proxy would be what is connected to, and nobody would look at the address behind it.
            UseProxy = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        pipeline = new ResiliencePipelineBuilder<Answer> { TimeProvider = options.Clock }.AddRetry(Retry()).Build();
    }

    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="TimeoutException">It is not whole in time.</exception>
    public async Task<Answer> Send(Uri address, Validators? known, bool packed, CancellationToken token) =>
        await pipeline.ExecuteAsync(async cancelled => await SendOnce(address, known, packed, cancelled).ConfigureAwait(false), token).ConfigureAwait(false);

    public void Dispose() => client.Dispose();

    private RetryStrategyOptions<Answer> Retry() => new()
    {
        MaxRetryAttempts = Math.Max(1, options.MostRetries),
        BackoffType = DelayBackoffType.Exponential,
        Delay = options.FirstBackOff,
        UseJitter = true,
        ShouldHandle = attempt => ValueTask.FromResult(options.MostRetries > 0 && MayPass(attempt.Outcome)),
        DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result?.RetryAfter),
    };

    private bool MayPass(Outcome<Answer> outcome) => outcome switch
    {
        { Exception: HttpRequestException { InnerException: not (PrivateAddressException or SocketException { SocketErrorCode: SocketError.HostNotFound }) } } => true,
        { Exception: IOException } => true,
        { Result: { Status: 429 or 500 or 502 or 503 or 504 } answer } => (answer.RetryAfter ?? TimeSpan.Zero) <= options.LongestBackOff,
        _ => false,
    };

    private async Task<Answer> SendOnce(Uri address, Validators? known, bool packed, CancellationToken token)
    {
        using var patience = new CancellationTokenSource(options.Patience, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, token);
        try
        {
            using HttpRequestMessage request = Request(address, known, packed);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            (byte[] body, bool cut) = await Body(response, either.Token).ConfigureAwait(false);
            return Read(response, body, cut);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !token.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private static HttpRequestMessage Request(Uri address, Validators? known, bool packed)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        string version = typeof(Requests).Assembly.GetName().Version!.ToString(3);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(Agent, version));
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.1");
        if (packed)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        if (known?.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    // Only what is a page is worth its bytes.
    private async Task<(byte[] Body, bool IsCut)> Body(HttpResponseMessage response, CancellationToken token)
    {
        if (response.StatusCode != HttpStatusCode.OK)
            return ([], false);
        using var body = new MemoryStream();
        using Stream stream = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, token).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, (int)Math.Min(read, options.MostBytes - body.Length));
            if (body.Length == options.MostBytes)
                return (body.ToArray(), true);
        }
        return (body.ToArray(), false);
    }

    private Answer Read(HttpResponseMessage response, byte[] body, bool cut)
    {
        string? Field(string name) =>
            (response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)) && values.Count > 0
                ? values.ToString()
                : null;
        return new Answer(
            (int)response.StatusCode,
            response.Headers.Location,
            Wait(response.Headers.RetryAfter),
            Field("Content-Type"),
            Field("Content-Encoding"),
            body,
            cut,
            new Validators(Field("ETag"), Field("Last-Modified")));
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? after)
    {
        TimeSpan? wait = after?.Delta ?? (after?.Date - options.Clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
