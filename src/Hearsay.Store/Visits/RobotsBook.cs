using System.Collections.Concurrent;

namespace Hearsay.Store.Visits;

/// <summary>Knows the robots.txt of each site, and asks for it again once a day.</summary>
internal sealed class RobotsBook(Fetcher fetcher, TimeProvider clock)
{
    // RFC 9309, section 2.4: a copy should not be used for longer.
    private static readonly TimeSpan _keptFor = TimeSpan.FromHours(24);

    private static readonly TimeSpan _askedAgainAfter = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Page> _pages = new();

    /// <summary>Whether the file of a site is known, so that it need not be asked for.</summary>
    public bool Has(Uri address) => _pages.TryGetValue(SiteOf(address), out var page) && clock.GetUtcNow() < page.Until;

    /// <summary>The file of a site. Where there is none, that is answered with a status of 4xx, all is allowed.</summary>
    /// <exception cref="FetchException">The site answers with a failure of its own, or not at all, so that nothing of it may be
    /// fetched; or its address is refused.</exception>
    public async Task<RobotsFile> FindAsync(Uri address, CancellationToken cancellationToken)
    {
        var site = SiteOf(address);
        if (!_pages.TryGetValue(site, out var page) || clock.GetUtcNow() >= page.Until)
        {
            page = await FetchAsync(site, page?.File, cancellationToken).ConfigureAwait(false);
            _pages[site] = page;
        }

        return page.File ?? throw page.Failure!;
    }

    private async Task<Page> FetchAsync(string site, RobotsFile? before, CancellationToken cancellationToken)
    {
        var address = new Uri(site + "/robots.txt");
        var request = new FetchRequest(address) { Accept = "text/plain", TakesAnyType = true, CutAfter = RobotsFile.MaxBytes };
        try
        {
            var fetched = await fetcher.FetchAsync(request, cancellationToken).ConfigureAwait(false);
            var file = RobotsFile.Parse(CharsetReader.ReadText(fetched.Bytes, "utf-8"), VisitOptions.Product);
            return new Page(file, null, clock.GetUtcNow() + _keptFor);
        }
        catch (FetchException failure) when (failure.Status is >= 400 and < 500 and not 429)
        {
            return new Page(RobotsFile.AllowingAll, null, clock.GetUtcNow() + _keptFor);
        }
        catch (FetchException failure) when (failure.IsPassing || failure.Status is not null)
        {
            // A site that cannot be reached at all has no need of its robots.txt to be named.
            var reason = failure.Status is null
                ? failure.Reason
                : $"The site's robots.txt cannot be read, so nothing of it is fetched: {failure.Reason}";
            var refusal = new FetchException(address, reason, "It is asked again in an hour.", failure)
            {
                RetryAfter = failure.RetryAfter > _askedAgainAfter ? failure.RetryAfter : _askedAgainAfter,
            };
            // A site that is down for a time meant before what it will mean again.
            return new Page(before, refusal, clock.GetUtcNow() + _askedAgainAfter);
        }
    }

    private static string SiteOf(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private sealed record Page(RobotsFile? File, FetchException? Failure, DateTimeOffset Until);
}
