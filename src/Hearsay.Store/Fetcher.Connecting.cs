using System.Net;
using System.Net.Sockets;

namespace Hearsay.Store;

/// <summary>How connections are made: to the very addresses that were checked.</summary>
public sealed partial class Fetcher
{
    private SocketsHttpHandler MakeHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        MaxResponseHeadersLength = 64,
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, cancellationToken),
    };

    private async ValueTask<Stream> ConnectAsync(DnsEndPoint point, CancellationToken cancellationToken)
    {
        var addresses = await _limits.Resolve(point.Host, cancellationToken).ConfigureAwait(false);
        CheckAddresses(point, addresses);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, point.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // One address inside among several is enough to refuse: a name on the public internet has none.
    private void CheckAddresses(DnsEndPoint point, IPAddress[] addresses)
    {
        foreach (var address in addresses)
        {
            if (_guard.FindRange(address) is not { } range) continue;
            throw new FetchException(new UriBuilder("http", point.Host, point.Port).Uri,
                $"{point.Host} leads to {address} ({range}), which is not on the public internet.",
                "Save the page and read the file." + (_limits.AllowOption is { } option
                    ? $" To follow a feed of your own network, allow its address ({option})." : ""));
        }
    }
}
