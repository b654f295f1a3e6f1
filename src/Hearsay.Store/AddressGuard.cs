using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;

namespace Hearsay.Store;

/// <summary>Refuses addresses that are not on the public internet, so that a link cannot make the fetcher knock at doors inside.</summary>
/// <remarks>The ranges are those of the IANA special-purpose registries. Of IPv6 only global unicast, 2000::/3, passes at all.</remarks>
public sealed class AddressGuard
{
    private static readonly (IPNetwork Network, string Name)[] _refused =
    [
        Row("0.0.0.0/8", "this network"),
        Row("10.0.0.0/8", "private"),
        Row("100.64.0.0/10", "carrier-grade NAT"),
        Row("127.0.0.0/8", "loopback"),
        Row("169.254.0.0/16", "link-local"),
        Row("172.16.0.0/12", "private"),
        Row("192.0.0.0/24", "reserved"),
        Row("192.0.2.0/24", "documentation"),
        Row("192.31.196.0/24", "reserved"),
        Row("192.52.193.0/24", "reserved"),
        Row("192.88.99.0/24", "6to4 relay"),
        Row("192.168.0.0/16", "private"),
        Row("192.175.48.0/24", "reserved"),
        Row("198.18.0.0/15", "benchmarking"),
        Row("198.51.100.0/24", "documentation"),
        Row("203.0.113.0/24", "documentation"),
        Row("224.0.0.0/4", "multicast"),
        Row("240.0.0.0/4", "reserved"),
        Row("::/128", "unspecified"),
        Row("::1/128", "loopback"),
        Row("::/96", "IPv4-compatible"),
        Row("64:ff9b::/96", "NAT64"),
        Row("64:ff9b:1::/48", "local NAT64"),
        Row("100::/64", "discard-only"),
        Row("2001::/32", "Teredo"),
        Row("2001::/23", "reserved"),
        Row("2001:db8::/32", "documentation"),
        Row("2002::/16", "6to4"),
        Row("2620:4f:8000::/48", "reserved"),
        Row("3fff::/20", "documentation"),
        Row("5f00::/16", "segment routing"),
        Row("fc00::/7", "unique-local"),
        Row("fe80::/10", "link-local"),
        Row("fec0::/10", "site-local"),
        Row("ff00::/8", "multicast"),
    ];

    private static readonly IPNetwork _globalUnicast = IPNetwork.Parse("2000::/3");

    private readonly FrozenSet<IPAddress> _allowed;

    /// <summary>Makes a guard that lets <paramref name="allowed"/> addresses through whatever their range.</summary>
    public AddressGuard(IEnumerable<IPAddress>? allowed = null) => _allowed = (allowed ?? []).ToFrozenSet();

    /// <summary>Whether the address may be connected to.</summary>
    public bool IsAllowed(IPAddress address) => FindRange(address) is null;

    /// <summary>The name of the range for which the address is refused, such as "loopback"; null where it is not.</summary>
    public string? FindRange(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (_allowed.Contains(address)) return null;
        // Networks take a mapped address for the IPv4 address in it, so it is told apart first.
        if (address.IsIPv4MappedToIPv6) return "IPv4-mapped";
        foreach (var (network, name) in _refused)
        {
            if (network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address)) return name;
        }

        var isOutside = address.AddressFamily == AddressFamily.InterNetworkV6 && !_globalUnicast.Contains(address);
        return isOutside ? "reserved" : null;
    }

    private static (IPNetwork Network, string Name) Row(string network, string name) => (IPNetwork.Parse(network), name);
}
