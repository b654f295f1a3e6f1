using System.Collections.Immutable;

namespace Hearsay.Store.Feeds;

/// <summary>Reads RSS, RDF and Atom off a tree of markup.</summary>
internal static class MarkupFeedReader
{
    private static readonly string[] _roots = ["rss", "rdf:rdf", "feed", "channel"];

    /// <summary>The feed, or null where the tree holds none.</summary>
    public static Feed? Read(MarkupElement tree, Uri address)
    {
        // Warnings of a server's program may stand before the feed, with elements of their own.
        if (tree.Descendants().FirstOrDefault(element => _roots.Contains(element.Name)) is not { } root) return null;
        var format = root.Name switch { "feed" => FeedFormat.Atom, "rdf:rdf" => FeedFormat.Rdf, _ => FeedFormat.Rss };
        var channel = root.Find("channel") ?? root;
        var isKnown = format != FeedFormat.Atom || channel.Find("title", "id", "entry", "updated") is not null;
        if (!isKnown) return null;
        var found = root.Descendants().Where(element => element.Name is "item" or "entry").Take(FeedLimits.Entries + 1).ToArray();
        var entries = found.Take(FeedLimits.Entries).Select(element => new MarkupEntryReader(element, address).Read());
        return new Feed(format, MarkupEntryReader.ReadTitle(channel), entries.OfType<FeedEntry>().ToImmutableArray())
        {
            IsCut = found.Length > FeedLimits.Entries,
        };
    }
}
