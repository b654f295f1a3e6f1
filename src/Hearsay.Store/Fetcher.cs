using System.Collections.Immutable;
using System.Net;

namespace Hearsay.Store;

/// <summary>Fetches pages over http and https, within limits, and from public addresses alone.</summary>
/// <remarks>
/// Each hop's name is resolved once, every address found is checked, and the connection goes to a checked address: a name that
/// resolves otherwise a moment later gains nothing. No cookies, no proxy, no credentials. May be used from any thread.
/// </remarks>
public sealed partial class Fetcher : IDisposable
{
    /// <summary>What the fetcher calls itself to servers.</summary>
    public const string UserAgent = "Hearsay/0.1";

    private static readonly string[] _readableTypes = ["text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml"];

    private readonly FetchLimits _limits;
    private readonly AddressGuard _guard;
    private readonly HttpClient _client;

    /// <summary>Makes a fetcher with <paramref name="limits"/>.</summary>
    public Fetcher(FetchLimits? limits = null)
    {
        _limits = limits ?? new FetchLimits();
        _guard = new AddressGuard(_limits.AllowedAddresses);
        _client = new HttpClient(MakeHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.8");
    }

    /// <summary>Fetches the page at an address, following redirects.</summary>
    /// <exception cref="FetchException">The address is refused, does not answer, or answers with something that is no page.</exception>
    public async Task<FetchedPage> FetchAsync(Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(_limits.Time);
        var hops = new List<Uri> { address };
        try
        {
            return await FollowAsync(hops, timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException stop) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchException(hops[^1], $"It took longer than {_limits.Time.TotalSeconds:0.#} seconds.",
                "Try again later, or save the page and read the file.", stop);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException)
        {
            throw Explain(hops[^1], failure);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private async Task<FetchedPage> FollowAsync(List<Uri> hops, CancellationToken cancellationToken)
    {
        while (true)
        {
            CheckAddress(hops[^1]);
            using var request = new HttpRequestMessage(HttpMethod.Get, hops[^1]);
            using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
            var next = FindRedirect(hops[^1], response);
            if (next is null) return await ReadAsync(hops, response, cancellationToken).ConfigureAwait(false);
            if (hops.Count > _limits.Redirects)
            {
                throw new FetchException(hops[0], $"It redirects more than {_limits.Redirects} times.",
                    "Open it in a browser and give the address it ends at.");
            }

            hops.Add(next);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    private static void CheckAddress(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
        {
            throw new FetchException(address, "Only http and https addresses are fetched.", "Give an address that begins with https://.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new FetchException(new UriBuilder(address) { UserName = "", Password = "" }.Uri,
                "The address carries a user name or a password.", "Leave it out, or save the page and read the file.");
        }
    }

    private static Uri? FindRedirect(Uri address, HttpResponseMessage response)
    {
        var isRedirect = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        if (!isRedirect || response.Headers.Location is not { } location) return null;
        return Uri.TryCreate(address, location, out var next)
            ? next
            : throw new FetchException(address, "It redirects to what is no address.",
                "Open it in a browser and give the address it ends at.");
    }

    private async Task<FetchedPage> ReadAsync(List<Uri> hops, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new FetchException(hops[^1], $"The server answers {(int)response.StatusCode} ({response.StatusCode}).",
                "Check the address in a browser.");
        }

        var type = response.Content.Headers.ContentType;
        if (type?.MediaType is { } media && !_readableTypes.Contains(media.ToLowerInvariant()))
        {
            throw new FetchException(hops[^1], $"The server sends {media}.", "Hearsay reads web pages and plain text.");
        }

        var bytes = await ReadBytesAsync(hops[^1], response, cancellationToken).ConfigureAwait(false);
        return new FetchedPage(hops.ToImmutableArray(), type?.MediaType, type?.CharSet?.Trim('"'), bytes);
    }

    // The stream is decompressed as it is read, so the cap holds for what a small file swells to.
    private async Task<ReadOnlyMemory<byte>> ReadBytesAsync(
        Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        return await BoundedStream.ReadAllAsync(stream, _limits.Bytes, cancellationToken).ConfigureAwait(false)
            ?? throw new FetchException(address, $"The page is larger than {_limits.Bytes:N0} bytes.",
                "Save the part that matters and read the file.");
    }

    private static FetchException Explain(Uri address, Exception failure)
    {
        for (var cause = failure.InnerException; cause is not null; cause = cause.InnerException)
        {
            if (cause is FetchException refusal) return new FetchException(address, refusal.Reason, refusal.Remedy, failure);
        }

        var reason = (failure.InnerException ?? failure).Message.TrimEnd('.');
        return new FetchException(address, $"It could not be read: {reason}.", "Check the address and the connection.", failure);
    }
}
