namespace Hearsay.Store.Feeds;

/// <summary>Gives elements the names by which feeds are read, whatever prefixes a feed has chosen or forgotten to declare.</summary>
internal static class MarkupNames
{
    // The namespace of the feed itself has no prefix here, so that <atom:entry>, <entry> and an <rss:item> read alike.
    private static readonly (string Beginning, string Prefix)[] _known =
    [
        ("http://www.w3.org/2005/atom", ""),
        ("http://purl.org/atom/", ""),
        ("http://purl.org/rss/1.0/modules/content", "content"),
        ("http://purl.org/rss/1.0/", ""),
        ("http://my.netscape.com/rdf/simple/0.9", ""),
        ("http://channel.netscape.com/rdf/simple/0.9", ""),
        ("http://backend.userland.com/rss", ""),
        ("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
        ("http://purl.org/dc/", "dc"),
        ("http://rssnamespace.org/feedburner/ext", "feedburner"),
    ];

    // What stands in a feed under these prefixes without a declaration means what it always means.
    private static readonly (string Written, string Prefix)[] _customary = [("atom", ""), ("rss", ""), ("dcterms", "dc")];

    /// <summary>The name of an element in lower case, with the prefix that is customary for its namespace.</summary>
    /// <param name="written">The name as it stands, in lower case.</param>
    /// <param name="namespaces">The addresses that prefixes are declared for.</param>
    public static string Normalize(string written, IReadOnlyDictionary<string, string> namespaces)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return written;
        var (prefix, local) = (written[..colon], written[(colon + 1)..]);
        var known = namespaces.TryGetValue(prefix, out var address) ? FindKnown(address) : FindCustomary(prefix);
        if (known is { Length: 0 }) return local;
        return known is null ? written : $"{known}:{local}";
    }

    private static string? FindKnown(string address) => _known
        .Where(row => address.Trim().StartsWith(row.Beginning, StringComparison.OrdinalIgnoreCase))
        .Select(row => row.Prefix).FirstOrDefault();

    private static string? FindCustomary(string prefix) => _customary
        .Where(row => row.Written == prefix).Select(row => row.Prefix).FirstOrDefault();
}
