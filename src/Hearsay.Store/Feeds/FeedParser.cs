using System.Collections.Immutable;

namespace Hearsay.Store.Feeds;

/// <summary>Reads feeds: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed; ill-formed ones as far as they go.</summary>
/// <remarks>Nothing is fetched. The same bytes give the same feed. docs/formats/feeds.md says what is read of each format.</remarks>
public static class FeedParser
{
    private const string WhatIsRead = "Give the address of a feed (RSS, Atom or JSON Feed), or of a page that links to its feed.";

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">What the server sent, decompressed.</param>
    /// <param name="charset">The character set that the server names, or null.</param>
    /// <param name="address">Where it came from, by which relative links are understood.</param>
    /// <exception cref="FeedException">It is no feed, is too large, or declares entities.</exception>
    public static Feed Parse(ReadOnlyMemory<byte> bytes, string? charset, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (bytes.Length > FeedLimits.Bytes)
        {
            throw new FeedException($"The feed is larger than {FeedLimits.Bytes:N0} bytes.", "Ask the site for a shorter one.");
        }

        var text = FeedBytes.Read(bytes, charset);
        var feed = text.AsSpan().TrimStart("\uFEFF \t\r\n\0") is ['{', ..]
            ? JsonFeedReader.Read(text, address)
            : MarkupFeedReader.Read(MarkupParser.Parse(text), address);
        if (feed is null) throw new FeedException("There is no feed in it.", WhatIsRead);
        return feed with { Entries = WithoutDoubles(feed.Entries) };
    }

    /// <summary>The feeds that a page names as its own, in its order: those of all formats that are read here.</summary>
    public static ImmutableArray<Uri> FindLinked(ReadOnlyMemory<byte> bytes, string? charset, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (bytes.Length > FeedLimits.Bytes) return [];
        var page = MarkupParser.Parse(CharsetReader.ReadPage(bytes, charset));
        return [.. page.Descendants().Where(IsFeedLink)
            .Select(link => EntryAddress.Resolve(link, link.Attribute("href"), address)).OfType<Uri>().Distinct()];
    }

    private static bool IsFeedLink(MarkupElement element)
    {
        if (element.Name != "link" || element.Attribute("rel") is not { } rel) return false;
        var type = element.Attribute("type")?.Split(';')[0].Trim().ToLowerInvariant();
        return rel.Split(' ').Contains("alternate", StringComparer.OrdinalIgnoreCase)
            && type is "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" or "application/feed+json";
    }

    // Some feeds give one id to several entries, and some list one entry twice. What has the id of another and points elsewhere is
    // known by where it points.
    private static ImmutableArray<FeedEntry> WithoutDoubles(ImmutableArray<FeedEntry> entries)
    {
        var byKey = new Dictionary<string, FeedEntry>();
        var kept = ImmutableArray.CreateBuilder<FeedEntry>(entries.Length);
        foreach (var entry in entries)
        {
            var known = entry;
            if (byKey.TryGetValue(entry.Key, out var other) && other.Link != entry.Link && entry.Link is not null)
            {
                known = entry with { Key = entry.Link.AbsoluteUri };
            }

            if (byKey.TryAdd(known.Key, known)) kept.Add(known);
        }

        return kept.DrainToImmutable();
    }
}
