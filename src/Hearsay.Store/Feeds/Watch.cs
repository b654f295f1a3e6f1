using System.Collections.Immutable;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;
using Hearsay.Store.Visits;

namespace Hearsay.Store.Feeds;

/// <summary>The front door of the feeds: follows those of an archive, reads the pages they point to, and adds them to it.</summary>
/// <remarks>
/// What is to be done stands in the archive: a watch that is stopped, or killed, goes on where it was when it is begun again, and adds
/// nothing twice. A page that changed becomes another version of its article. May be used from any thread.
/// </remarks>
public sealed class Watch : IDisposable
{
    // So many pages are visited before feeds are asked for again and stories are told.
    private const int RoundLength = 200;

    // How long a feed waits at most that was added by another program meanwhile.
    private static readonly TimeSpan _longestRest = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan _shortestRest = TimeSpan.FromSeconds(1);

    private readonly Archive _archive;
    private readonly WatchOptions _options;
    private readonly FeedChecker _feeds;
    private readonly PageTaker _pages;
    private readonly Action<WatchStep> _tell;
    private readonly Lock _turn = new();

    /// <summary>Makes a watch on an archive.</summary>
    /// <param name="archive">The archive whose feeds are followed; it stays the caller's to close.</param>
    /// <param name="reader">Reads the pages; it may still be loading.</param>
    /// <param name="visitor">Fetches; it stays the caller's to close.</param>
    /// <param name="options">How often, and how much at a time.</param>
    /// <param name="tell">Is told of each step as it is done, one at a time, from any thread.</param>
    public Watch(Archive archive, Task<Reader> reader, Visitor visitor, WatchOptions options, Action<WatchStep> tell)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_archive, _options, _tell) = (archive, options, tell);
        _feeds = new FeedChecker(archive, visitor, options);
        _pages = new PageTaker(archive, reader, visitor, options);
    }

    /// <summary>Follows all feeds until it is stopped.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        // What a watch before this one added may not be in stories yet.
        await TellStoriesAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var feeds = await _archive.ListDueFeedsAsync(Now, cancellationToken).ConfigureAwait(false);
            await CheckAsync(feeds, new Tally(), cancellationToken).ConfigureAwait(false);
            var tally = new Tally();
            var pages = await _archive.ListDuePagesAsync(Now, RoundLength, cancellationToken).ConfigureAwait(false);
            await TakeAsync(pages, tally, cancellationToken).ConfigureAwait(false);
            if (tally.HasNew) await TellStoriesAsync(cancellationToken).ConfigureAwait(false);
            await RestAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks for all feeds once, but for those that failed lately or are gone, and visits all pages that wait.</summary>
    public Task<WatchTally> RunOnceAsync(CancellationToken cancellationToken = default) => RunOnceAsync([], cancellationToken);

    /// <summary>Does the same, and asks for the feeds that are named whenever they are due.</summary>
    public async Task<WatchTally> RunOnceAsync(IReadOnlyCollection<FollowedFeed> named, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(named);
        var addresses = named.Select(feed => feed.Address).ToHashSet();
        var summaries = await _archive.ListFeedSummariesAsync(Now, cancellationToken).ConfigureAwait(false);
        var wanted = summaries.Select(summary => summary.State)
            .Where(state => state.Failures == 0 || state.Due <= Now || addresses.Contains(state.Address));
        var tally = new Tally();
        await CheckAsync([.. wanted], tally, cancellationToken).ConfigureAwait(false);
        await TakeAllAsync((now, count) => _archive.ListDuePagesAsync(now, count, cancellationToken), tally, cancellationToken)
            .ConfigureAwait(false);
        await TellStoriesAsync(cancellationToken).ConfigureAwait(false);
        return tally.Value;
    }

    /// <summary>Asks for one feed now, whenever it is due, and visits those of its pages that wait.</summary>
    public async Task<WatchTally> CheckAsync(FollowedFeed feed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var tally = new Tally();
        var state = await _archive.FindFeedStateAsync(feed.Address, cancellationToken).ConfigureAwait(false);
        await CheckAsync([state], tally, cancellationToken).ConfigureAwait(false);
        await TakeAllAsync(
            (now, count) => _archive.ListDuePagesOfAsync(feed.Address, now, count, cancellationToken), tally, cancellationToken)
            .ConfigureAwait(false);
        if (tally.HasNew) await TellStoriesAsync(cancellationToken).ConfigureAwait(false);
        return tally.Value;
    }

    /// <summary>Gives up what it holds; the archive and the visitor stay open.</summary>
    public void Dispose() => _pages.Dispose();

    private DateTimeOffset Now => _options.Clock.GetUtcNow();

    // What falls due while pages are visited is for another round, or a slow one would never end.
    private async Task TakeAllAsync(
        Func<DateTimeOffset, int, Task<ImmutableArray<FeedPage>>> list, Tally tally, CancellationToken cancellationToken)
    {
        var start = Now;
        while (await list(start, RoundLength).ConfigureAwait(false) is { IsEmpty: false } pages)
        {
            await TakeAsync(pages, tally, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task CheckAsync(ImmutableArray<FeedState> feeds, Tally tally, CancellationToken cancellationToken) => VisitAsync(
        feeds, feed => feed.Source ?? feed.Address,
        async (feed, stop) => Note(await _feeds.CheckAsync(feed, stop).ConfigureAwait(false), tally), cancellationToken);

    private Task TakeAsync(ImmutableArray<FeedPage> pages, Tally tally, CancellationToken cancellationToken) => VisitAsync(
        pages, page => page.Address,
        async (page, stop) => Note(await _pages.TakeAsync(page, stop).ConfigureAwait(false), tally), cancellationToken);

    // Hosts are visited beside one another, what lies on one host in its order: it would have to wait there anyway.
    private Task VisitAsync<T>(
        ImmutableArray<T> items, Func<T, string> addressOf, Func<T, CancellationToken, Task> visit, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            items.GroupBy(item => new Uri(addressOf(item)).Host),
            new ParallelOptions { MaxDegreeOfParallelism = _options.Hosts, CancellationToken = cancellationToken },
            async (host, stop) =>
            {
                foreach (var item in host) await visit(item, stop).ConfigureAwait(false);
            });

    private async Task TellStoriesAsync(CancellationToken cancellationToken)
    {
        var count = await StoryUpdate.RunAsync(_archive, cancellationToken).ConfigureAwait(false);
        Note(new WatchStep(WatchStepKind.StoriesTold, "") { Count = count }, new Tally());
    }

    private async Task RestAsync(CancellationToken cancellationToken)
    {
        var next = await _archive.FindNextVisitAsync(cancellationToken).ConfigureAwait(false) ?? DateTimeOffset.MaxValue;
        var rest = next - Now;
        if (rest > _longestRest) rest = _longestRest;
        await Task.Delay(rest > _shortestRest ? rest : _shortestRest, _options.Clock, cancellationToken).ConfigureAwait(false);
    }

    private void Note(WatchStep? step, Tally tally)
    {
        if (step is null) return;
        lock (_turn)
        {
            tally.Value = tally.Value.With(step.Kind);
            _tell(step);
        }
    }

    private sealed class Tally
    {
        public WatchTally Value { get; set; } = new(0, 0, 0, 0);

        public bool HasNew => Value.Added + Value.Changed > 0;
    }
}
