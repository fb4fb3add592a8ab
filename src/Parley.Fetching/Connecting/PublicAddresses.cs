using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Parley.Fetching.Connecting;

/// <summary>
/// Tells addresses that anybody on the internet may reach from those of this machine, of the network around it, and of no network at all
/// (IANA's registries of special-purpose addresses). One that holds another, as IPv6 holds IPv4, is judged by that.
/// </summary>
internal static class PublicAddresses
{
    private static readonly ImmutableArray<IPNetwork> special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    // All that is given out to be reached; of the rest (link-local, unique local, multicast …) nothing is.
    private static readonly IPNetwork global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork sixToFour = IPNetwork.Parse("2002::/16");

    public static bool Contains(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.AddressFamily == AddressFamily.InterNetwork && !IsSpecial(address);
        if (address.IsIPv4MappedToIPv6)
            return Contains(address.MapToIPv4());
        byte[] bytes = address.GetAddressBytes();
        if (translated.Contains(address))
            return Contains(new IPAddress(bytes.AsSpan(12, 4)));
        if (sixToFour.Contains(address))
            return Contains(new IPAddress(bytes.AsSpan(2, 4)));
        return global.Contains(address) && !IsSpecial(address);
    }

    private static bool IsSpecial(IPAddress address) => special.Any(network => network.Contains(address));
}
