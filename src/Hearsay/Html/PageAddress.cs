namespace Hearsay.Html;

/// <summary>The address that the links of a page are counted from.</summary>
internal sealed class PageAddress
{
    private const int MaximumLength = 4000;

    private readonly Uri? _origin;

    /// <summary>Takes the page's own address and, where the page names another for its links, that one.</summary>
    public PageAddress(string? url, string? start)
    {
        _origin = Uri.TryCreate(url, UriKind.Absolute, out var own) && IsWeb(own) ? own : null;
        if (Resolve(start) is { } resolved) _origin = new Uri(resolved);
    }

    /// <summary>The absolute http or https address of a link, or null where it has none.</summary>
    public string? Resolve(string? link)
    {
        var text = link?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > MaximumLength || text[0] == '#') return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var absolute) && absolute.Scheme != Uri.UriSchemeFile) return IsWeb(absolute)
            ? absolute.AbsoluteUri : null;
        return _origin is not null && Uri.TryCreate(_origin, text, out var resolved) && IsWeb(resolved) ? resolved.AbsoluteUri : null;
    }

    /// <summary>The host that published the address, without www, or null; of an archive's address the host that was archived.</summary>
    public static string? HostOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !IsWeb(address)) return null;
        // "https://web.archive.org/web/2020/https://harbourpost.example/a": the archive only keeps the page.
        if (IsArchive(address.Host)) address = ArchivedIn(address.AbsoluteUri) ?? address;
        var host = AsciiHostOf(address).ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    // Some hosts that may be written have no form in ASCII, such as one of a soft hyphen alone.
    private static string AsciiHostOf(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            return address.Host;
        }
    }

    private static Uri? ArchivedIn(string url)
    {
        var inner = Math.Max(
            url.LastIndexOf("/http://", StringComparison.OrdinalIgnoreCase),
            url.LastIndexOf("/https://", StringComparison.OrdinalIgnoreCase));
        return inner > 0 && Uri.TryCreate(url[(inner + 1)..], UriKind.Absolute, out var archived) ? archived : null;
    }

    private static bool IsArchive(string host) => host.Contains("archive", StringComparison.OrdinalIgnoreCase)
        || host.Contains("webcache", StringComparison.OrdinalIgnoreCase);

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;
}
