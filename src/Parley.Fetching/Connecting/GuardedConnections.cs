using System.Net;
using System.Net.Sockets;

namespace Parley.Fetching.Connecting;

/// <summary>
/// Connects only to public addresses, unless a host was named. It looks at the very addresses that it connects to, after the name was
/// resolved: a name that leads elsewhere the next moment, and a redirection, come by here too.
/// </summary>
internal sealed class GuardedConnections(IEnumerable<string> named, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    private readonly HashSet<string> named = named.Select(host => host.Trim('[', ']')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="PrivateAddressException">The host has no public address, and was not named.</exception>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken token)
    {
        string host = context.DnsEndPoint.Host.Trim('[', ']');
        IPAddress[] all = IPAddress.TryParse(host, out IPAddress? literal) ? [literal] : await resolve(host, token).ConfigureAwait(false);
        IPAddress[] allowed = named.Contains(host) ? all : [.. all.Where(PublicAddresses.Contains)];
        if (all.Length > 0 && allowed.Length == 0)
            throw new PrivateAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>It becomes a problem where the request is made.</summary>
internal sealed class PrivateAddressException : IOException;
