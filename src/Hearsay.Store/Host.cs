namespace Hearsay.Store;

/// <summary>Tells the publisher's host from an address.</summary>
public static class Host
{
    private static readonly string[] _archives = ["archive.org", "archive.today", "archive.ph", "archive.is", "archive.li", "archive.vn"];

    /// <summary>The host without "www.": for an archive's address that of the page it keeps. Null where there is none.</summary>
    public static string? Find(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host["www.".Length..] : address.Host;
        return IsArchive(host) ? Find(FindKept(address)) ?? host : host;
    }

    private static bool IsArchive(string host) =>
        _archives.Any(archive => host == archive || host.EndsWith("." + archive, StringComparison.Ordinal));

    // "https://web.archive.org/web/20260304/https://herald.example/a": the kept address follows as a part of the path.
    private static string? FindKept(Uri address)
    {
        var path = address.PathAndQuery;
        var start = path.IndexOf("/http", StringComparison.Ordinal);
        return start < 0 ? null : path[(start + 1)..];
    }
}
