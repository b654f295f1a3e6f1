using System.Collections.Immutable;
using System.Net;

namespace Hearsay.Store;

/// <summary>The bounds of one fetch.</summary>
public sealed record FetchLimits
{
    /// <summary>The most bytes of a page unless set: 20 MB, after decompression.</summary>
    public const int DefaultBytes = 20 * 1024 * 1024;

    /// <summary>The most redirects that are followed; 5 unless set.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>The most bytes that are read of a page, counted after decompression; 20 MB unless set.</summary>
    public int Bytes { get; init; } = DefaultBytes;

    /// <summary>The most time for all of it, redirects included; 30 seconds unless set.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Addresses that may be connected to although they are not public; none unless set.</summary>
    public ImmutableArray<IPAddress> AllowedAddresses { get; init; } = [];

    /// <summary>The option by which whoever runs the program allows such an address, for messages; null where there is none.</summary>
    public string? AllowOption { get; init; }

    /// <summary>Gives the addresses of a name; that of the machine unless set.</summary>
    /// <remarks>It is asked once a connection, and what it gives is both checked and connected to.</remarks>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
