using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

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

    // Longer ones are no tags that a server could know again.
    private const int MostHeaderLength = 1_000;

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
    }

    /// <summary>Fetches the page at an address, following redirects.</summary>
    /// <exception cref="FetchException">The address is refused, does not answer, or answers with something that is no page.</exception>
    public Task<FetchedPage> FetchAsync(Uri address, CancellationToken cancellationToken = default) =>
        FetchAsync(new FetchRequest(address), cancellationToken);

    /// <summary>Fetches what a request asks for, following redirects.</summary>
    /// <exception cref="FetchException">The address is refused, does not answer, or answers with something else.</exception>
    public async Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var hops = new List<Uri> { request.Address };
        var left = _limits.Time;
        while (true)
        {
            CheckAddress(hops[^1]);
            using var gate = request.Gate is null ? null : await request.Gate(hops[^1], cancellationToken).ConfigureAwait(false);
            var start = Stopwatch.GetTimestamp();
            if (await HopAsync(request, hops, left, cancellationToken).ConfigureAwait(false) is { } page) return page;
            var spent = Stopwatch.GetElapsedTime(start);
            left = left > spent ? left - spent : TimeSpan.Zero;
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    // The page, or null where the server sends on to a further hop.
    private async Task<FetchedPage?> HopAsync(FetchRequest request, List<Uri> hops, TimeSpan left, CancellationToken cancellationToken)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(left);
        try
        {
            using var message = MakeMessage(request, hops[^1]);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, timer.Token)
                .ConfigureAwait(false);
            if (FindRedirect(hops[^1], response) is not { } next)
            {
                return await ReadAsync(request, hops, response, timer.Token).ConfigureAwait(false);
            }

            if (hops.Count > _limits.Redirects)
            {
                throw new FetchException(hops[0], $"It redirects more than {_limits.Redirects} times.",
                    "Open it in a browser and give the address it ends at.");
            }

            hops.Add(next);
            return null;
        }
        catch (OperationCanceledException stop) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchException(hops[^1], $"It took longer than {_limits.Time.TotalSeconds:0.#} seconds.",
                "Try again later, or save the page and read the file.", stop)
            {
                IsPassing = true,
            };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException)
        {
            throw Explain(hops[^1], failure);
        }
    }

    private static HttpRequestMessage MakeMessage(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        // They go back to the letter: some servers write them against the rules, and know them again only so.
        if (request.ETag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.LastModified is { } time) message.Headers.TryAddWithoutValidation("If-Modified-Since", time);
        return message;
    }

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

    private async Task<FetchedPage> ReadAsync(
        FetchRequest request, List<Uri> hops, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var (etag, time) = (FindHeader(response.Headers, "ETag"), FindHeader(response.Content.Headers, "Last-Modified"));
        if (response.StatusCode == HttpStatusCode.NotModified && (request.ETag ?? request.LastModified) is not null)
        {
            return new FetchedPage([.. hops], null, null, default)
            {
                IsUnchanged = true,
                ETag = etag ?? request.ETag,
                LastModified = time ?? request.LastModified,
            };
        }

        if (!response.IsSuccessStatusCode) throw Refusal(hops[^1], response);
        var type = response.Content.Headers.ContentType;
        if (!request.TakesAnyType && type?.MediaType is { } media && !_readableTypes.Contains(media.ToLowerInvariant()))
        {
            throw new FetchException(hops[^1], $"The server sends {media}.", "Hearsay reads web pages and plain text.");
        }

        var bytes = await ReadBytesAsync(request, hops[^1], response, cancellationToken).ConfigureAwait(false);
        return new FetchedPage([.. hops], type?.MediaType, type?.CharSet?.Trim('"'), bytes) { ETag = etag, LastModified = time };
    }

    private static string? FindHeader(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and <= MostHeaderLength } text
            ? text
            : null;

    private static FetchException Refusal(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var pause = response.Headers.RetryAfter;
        return new FetchException(address, $"The server answers {status} ({response.StatusCode}).", "Check the address in a browser.")
        {
            Status = status,
            // A server that says until when says also what time it has.
            RetryAfter = pause?.Delta ?? pause?.Date - response.Headers.Date,
            IsPassing = status is 408 or 425 or 429 or 500 or 502 or 503 or 504,
        };
    }

    // The stream is decompressed as it is read, so the cap holds for what a small file swells to.
    private async Task<ReadOnlyMemory<byte>> ReadBytesAsync(
        FetchRequest request, Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        if (request.CutAfter is { } length)
        {
            return await BoundedStream.ReadHeadAsync(stream, length, cancellationToken).ConfigureAwait(false);
        }

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
        return new FetchException(address, $"It could not be read: {reason}.", "Check the address and the connection.", failure)
        {
            IsPassing = true,
        };
    }
}
