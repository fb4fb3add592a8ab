using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parley.Fetching.Tests;

/// <summary>What was asked of the server: the path, and the fields of the request.</summary>
internal sealed record Asked(string Path, IReadOnlyDictionary<string, string> Fields);

/// <summary>A server of our own on loopback that answers as it is told to, also wrongly: it writes bytes and knows nothing of HTTP.</summary>
internal sealed class Server : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, Func<Stream, Asked, Task>> pages = [];
    private readonly CancellationTokenSource stopped = new();

    public Server()
    {
        listener.Start();
        _ = Accept();
    }

    public ConcurrentQueue<Asked> Requests { get; } = new();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Address => $"http://127.0.0.1:{Port}";

    public IEnumerable<string> Paths => Requests.Select(asked => asked.Path);

    public Server Page(string path, string body, string type = "text/html", params string[] fields) => Page(path, Encoding.UTF8.GetBytes(body), type, fields);

    public Server Page(string path, byte[] body, string type = "text/html", params string[] fields) =>
        Answer(path, 200, body, [$"Content-Type: {type}", .. fields]);

    public Server Redirect(string path, string to, int status = 302) => Answer(path, status, [], $"Location: {to}");

    public Server Answer(string path, int status, byte[] body, params string[] fields) => On(path, (stream, _) => Write(stream, status, body, fields));

    public Server On(string path, Func<Stream, Asked, Task> answer)
    {
        pages[path] = answer;
        return this;
    }

    public static async Task Write(Stream stream, int status, byte[] body, params string[] fields)
    {
        string head = $"HTTP/1.1 {status} x\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{string.Concat(fields.Select(field => field + "\r\n"))}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head));
        await stream.WriteAsync(body);
    }

    public void Dispose()
    {
        stopped.Cancel();
        listener.Stop();
        stopped.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (!stopped.IsCancellationRequested)
                _ = Serve(await listener.AcceptTcpClientAsync(stopped.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                if (await Read(stream) is not { } asked)
                    return;
                Requests.Enqueue(asked);
                if (pages.TryGetValue(asked.Path, out Func<Stream, Asked, Task>? page))
                    await page(stream, asked);
                else
                    await Write(stream, 404, []);
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // Whoever asked has had enough.
            }
        }
    }

    private static async Task<Asked?> Read(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        if (await reader.ReadLineAsync() is not { } request)
            return null;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync() is { Length: > 0 } line && line.Split(':', 2) is [var name, var value])
            fields[name] = value.Trim();
        return new Asked(request.Split(' ')[1], fields);
    }
}
