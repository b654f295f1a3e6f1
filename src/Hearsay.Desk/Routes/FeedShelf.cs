using System.Collections.Immutable;
using Hearsay.Desk.Views;
using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;

namespace Hearsay.Desk.Routes;

/// <summary>Lays the feeds out for their page.</summary>
internal sealed class FeedShelf(Archive archive, FeedFollower follower, TimeProvider clock)
{
    /// <summary>A page of the feeds.</summary>
    public async Task<FeedsView> OpenAsync(int skip, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().AddDays(-1);
        var all = await archive.ListFeedSummariesAsync(since, cancellationToken).ConfigureAwait(false);
        var cards = ImmutableArray.CreateBuilder<FeedCard>();
        foreach (var summary in Sort(all).Skip(skip).Take(FeedsView.PageLength))
        {
            var address = summary.Feed.Address;
            cards.Add(new FeedCard(
                summary, await archive.ListArticlesOfFeedAsync(address, FeedCard.ListedCount, cancellationToken).ConfigureAwait(false),
                await archive.ListFailedPagesAsync(address, FeedCard.ListedCount, cancellationToken).ConfigureAwait(false),
                follower.IsAsking(summary.Feed.Id)));
        }

        return new FeedsView(cards.DrainToImmutable(), all.Length, skip, follower.IsFollowing, Path.GetFileName(archive.Path));
    }

    /// <summary>The list as OPML.</summary>
    public async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        var feeds = await archive.ListFeedSummariesAsync(clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var outlines = Sort(feeds).Select(feed => new OutlineFeed(feed.Feed.Address, feed.Name, feed.Feed.Folder));
        return Opml.Write(outlines, "Feeds of Hearsay", clock.GetUtcNow());
    }

    /// <summary>What came of asking for a feed, as a sentence; null where nobody asked.</summary>
    public async Task<string?> TellAsync(long? id, CancellationToken cancellationToken)
    {
        if (id is not { } number) return null;
        if (await archive.FindFeedAsync(number, cancellationToken).ConfigureAwait(false) is not { } feed) return null;
        var state = await archive.FindFeedStateAsync(feed.Address, cancellationToken).ConfigureAwait(false);
        var name = feed.Title ?? state.Title ?? feed.Address;
        if (follower.IsAsking(number)) return $"{name} is being asked for. Open this page again to see what came of it.";
        if (follower.FindLast(number) is not { } tally) return $"{name} is followed.";
        if (state.Outcome == FeedOutcome.Failed) return $"{name} was asked for, and failed.";
        return $"{name} was asked for: {tally.Added} new, {tally.Changed} changed, {tally.Failed} could not be read.";
    }

    private static IEnumerable<FeedSummary> Sort(IEnumerable<FeedSummary> feeds) => feeds
        .OrderBy(feed => feed.Feed.Folder, StringComparer.Ordinal).ThenBy(feed => feed.Name, StringComparer.OrdinalIgnoreCase);
}
