using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;

namespace Hearsay.Store.Exports;

/// <summary>Writes the feeds that an archive follows as OPML, for other feed readers.</summary>
public static class FeedListExport
{
    /// <summary>The list, and how many feeds it has.</summary>
    public static async Task<(string Text, int Count)> WriteAsync(
        Archive archive, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var feeds = await archive.ListFeedSummariesAsync(now, cancellationToken).ConfigureAwait(false);
        var outlines = feeds.Select(feed => new OutlineFeed(feed.Feed.Address, feed.Name, feed.Feed.Folder));
        return (Opml.Write(outlines, "Feeds of Hearsay", now), feeds.Length);
    }
}
