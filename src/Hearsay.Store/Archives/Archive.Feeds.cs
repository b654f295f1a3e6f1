using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>The feeds that are followed, what was found in them, and the pages that they point to.</summary>
/// <remarks>Which feeds are followed is the desk's to say: it is in the audit, and can be taken back. What comes of following them is
/// not: it is there so that a watch that was stopped, or killed, goes on where it was.</remarks>
public sealed partial class Archive
{
    /// <summary>Follows a feed, or changes the one of its number. A feed of an address that is followed already stays as it is.</summary>
    public Task<FollowedFeed> SaveFeedAsync(FollowedFeed feed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return _database.WriteAsync(session => SaveFeed(session, feed), cancellationToken);
    }

    /// <summary>Follows the feeds whose addresses are not followed yet, all of them or none, and gives how many those are.</summary>
    public Task<int> SaveFeedsAsync(IReadOnlyCollection<FollowedFeed> feeds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        return _database.WriteAsync(
            session =>
            {
                var wanted = feeds.DistinctBy(feed => feed.Address)
                    .Where(feed => DeskTables.Feeds.Find(session, feed.Address) is null).ToArray();
                foreach (var feed in wanted) SaveFeed(session, feed);
                return wanted.Length;
            },
            cancellationToken);
    }

    /// <summary>Follows a feed no longer; its articles stay. False where there is none of that number.</summary>
    public Task<bool> RemoveFeedAsync(long id, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => Remove(session, DeskTables.Feeds, id), cancellationToken);

    /// <summary>The feed of a number, or null.</summary>
    public Task<FollowedFeed?> FindFeedAsync(long id, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Feeds.Find(session, id), cancellationToken);

    /// <summary>The feed that is followed at an address, or null.</summary>
    public Task<FollowedFeed?> FindFeedAsync(string address, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Feeds.Find(session, address), cancellationToken);

    /// <summary>The feeds, in the order in which they were first followed.</summary>
    public Task<ImmutableArray<FollowedFeed>> ListFeedsAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Feeds.List(session, anchorKey: null), cancellationToken);

    /// <summary>The feeds with how it stands with each, in the order in which they were first followed.</summary>
    /// <param name="since">The moment since when pages count as new.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<ImmutableArray<FeedSummary>> ListFeedSummariesAsync(DateTimeOffset since, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => DeskTables.Feeds.List(session, anchorKey: null)
                .Select(feed => FeedStates.Summarize(session, feed, since)).ToImmutableArray(),
            cancellationToken);

    /// <summary>How it stands with the feed of an address; all of it open where it was never asked for.</summary>
    public Task<FeedState> FindFeedStateAsync(string address, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => FeedStates.Find(session, address), cancellationToken);

    /// <summary>The feeds that are to be asked for by a moment, those that wait longest first.</summary>
    public Task<ImmutableArray<FeedState>> ListDueFeedsAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => FeedStates.ListDue(session, now), cancellationToken);

    /// <summary>Writes down what came of asking for a feed: its state, the entries that are new or changed, and that their pages are to
    /// be asked for. All of it or nothing.</summary>
    /// <returns>How many pages are new.</returns>
    public Task<int> SaveFeedCheckAsync(
        FeedState state, IReadOnlyCollection<FoundEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(entries);
        return _database.WriteAsync(
            session =>
            {
                var feed = FeedStates.Put(session, state);
                return entries.Count(entry => FeedPages.AddEntry(session, feed, entry, Now()));
            },
            cancellationToken);
    }

    /// <summary>The pages of followed feeds that are to be asked for by a moment, those that wait longest first.</summary>
    public Task<ImmutableArray<FeedPage>> ListDuePagesAsync(
        DateTimeOffset now, int count, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => FeedPages.ListDue(session, feed: null, now, count), cancellationToken);

    /// <summary>The pages of one feed that are to be asked for by a moment, those that wait longest first.</summary>
    public Task<ImmutableArray<FeedPage>> ListDuePagesOfAsync(
        string feed, DateTimeOffset now, int count, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => FeedPages.ListDue(session, feed, now, count), cancellationToken);

    /// <summary>The pages of a feed that could not be read when they were last asked for, the newest first.</summary>
    public Task<ImmutableArray<FeedPage>> ListFailedPagesAsync(string feed, int count, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => FeedPages.ListFailed(session, feed, count), cancellationToken);

    /// <summary>What the articles of a feed say now, those that it named last first.</summary>
    public Task<ImmutableArray<ArticleVersion>> ListArticlesOfFeedAsync(
        string feed, int count, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => FeedPages.ListArticles(session, feed, count), cancellationToken);

    /// <summary>Writes down what came of asking for a page that a feed points to.</summary>
    public Task SavePageVisitAsync(FeedPage page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return _database.WriteAsync(session => FeedPages.SaveVisit(session, page), cancellationToken);
    }

    /// <summary>When the next feed or page is to be asked for; null where none is.</summary>
    public Task<DateTimeOffset?> FindNextVisitAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(FeedStates.FindNext, cancellationToken);

    private FollowedFeed SaveFeed(Session session, FollowedFeed feed) =>
        (feed.Id == 0 ? DeskTables.Feeds.Find(session, feed.Address) : null) ?? Save(session, DeskTables.Feeds, feed);
}
