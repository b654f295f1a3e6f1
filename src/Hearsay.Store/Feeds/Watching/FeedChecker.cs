using System.Collections.Immutable;
using Hearsay.Store.Archives;
using Hearsay.Store.Imports;
using Hearsay.Store.Visits;

namespace Hearsay.Store.Feeds;

/// <summary>Asks for a feed and writes down what is new in it.</summary>
internal sealed class FeedChecker(Archive archive, Visitor visitor, WatchOptions options)
{
    private const string Accepted =
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
        + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    private const string Farewell =
        "The feed is gone for good, says its server, and is not asked for again. Remove it, or give its new address.";

    private const int Gone = 410;

    /// <summary>Asks for a feed, and gives what came of it as a step.</summary>
    public async Task<WatchStep> CheckAsync(FeedState before, CancellationToken cancellationToken)
    {
        try
        {
            var (state, feed) = await FetchAsync(before, cancellationToken).ConfigureAwait(false);
            var entries = feed?.Entries.Select(MakeEntry).ToImmutableArray() ?? [];
            var count = await archive.SaveFeedCheckAsync(state, entries, cancellationToken).ConfigureAwait(false);
            return new WatchStep(WatchStepKind.FeedChecked, before.Address) { Count = count };
        }
        catch (FetchException failure)
        {
            var stays = failure.Status != Gone;
            return await FailAsync(before, failure.Reason, failure.Remedy, failure.RetryAfter, stays, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (FeedException failure)
        {
            return await FailAsync(before, failure.Reason, failure.Remedy, asked: null, stays: true, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    // The feed is null where nothing changed.
    private async Task<(FeedState State, Feed? Feed)> FetchAsync(FeedState before, CancellationToken cancellationToken)
    {
        var page = await VisitAsync(before.Source ?? before.Address, before, cancellationToken).ConfigureAwait(false);
        if (page.IsUnchanged) return (Succeed(before, page) with { Outcome = FeedOutcome.Unchanged }, null);
        if (before.Source is null && FindFeedOf(page) is { } source)
        {
            page = await VisitAsync(source.AbsoluteUri, before: null, cancellationToken).ConfigureAwait(false);
            before = before with { Source = source.AbsoluteUri };
        }

        var feed = FeedParser.Parse(page.Bytes, page.Charset, page.Address);
        return (Succeed(before, page) with { Outcome = FeedOutcome.Read, Title = feed.Title }, feed);
    }

    private Task<FetchedPage> VisitAsync(string address, FeedState? before, CancellationToken cancellationToken) => visitor.VisitAsync(
        new FetchRequest(new Uri(address))
        {
            Accept = Accepted,
            TakesAnyType = true,
            ETag = before?.ETag,
            LastModified = before?.LastModified,
        },
        cancellationToken);

    // Feeds come as text/html, and pages are given for their feeds: what it is shows in what it holds.
    private static Uri? FindFeedOf(FetchedPage page) =>
        ContentSniffer.IsPage(page.Bytes.Span)
            ? FeedParser.FindLinked(page.Bytes, page.Charset, page.Address).FirstOrDefault(link => link != page.Address)
            : null;

    private FeedState Succeed(FeedState before, FetchedPage page) => before with
    {
        ETag = page.ETag,
        LastModified = page.LastModified,
        Checked = options.Clock.GetUtcNow(),
        Reason = null,
        Remedy = null,
        Due = options.Clock.GetUtcNow() + options.Every,
        Failures = 0,
    };

    private async Task<WatchStep> FailAsync(
        FeedState before, string reason, string remedy, TimeSpan? asked, bool stays, CancellationToken cancellationToken)
    {
        var now = options.Clock.GetUtcNow();
        var failures = before.Failures + 1;
        var state = before with
        {
            // The page may name another feed by now.
            Source = null,
            ETag = before.Source is null ? before.ETag : null,
            LastModified = before.Source is null ? before.LastModified : null,
            Checked = now,
            Outcome = FeedOutcome.Failed,
            Reason = reason,
            Remedy = stays ? remedy : Farewell,
            Due = stays ? now + VisitPlan.PauseAfterFailure(options.Every, failures, asked) : null,
            Failures = failures,
        };
        await archive.SaveFeedCheckAsync(state, [], cancellationToken).ConfigureAwait(false);
        return new WatchStep(WatchStepKind.FeedFailed, before.Address)
        {
            Failure = new IntakeFailure(before.Address, null, state.Reason, state.Remedy),
        };
    }

    private static FoundEntry MakeEntry(FeedEntry entry) =>
        new(entry.Key, entry.Fingerprint(), ArticleAddress.Find(entry.Link?.AbsoluteUri))
        {
            Title = entry.Title,
            Published = entry.Published ?? entry.Updated,
        };
}
