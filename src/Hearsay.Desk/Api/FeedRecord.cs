using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>A feed that is followed.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Address">The address under which it is followed.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Folder">The folder that it is in; "" for none.</param>
/// <param name="Checked">When it was last asked for, or null.</param>
/// <param name="Outcome">What came of it: read, unchanged or failed; null where it never was asked for.</param>
/// <param name="Reason">Where it failed, what was found.</param>
/// <param name="Remedy">Where it failed, what to do.</param>
/// <param name="Failures">How often in a row it failed.</param>
/// <param name="Due">When it is asked for next; null where it is not.</param>
/// <param name="Articles">How many of its pages are in the archive.</param>
/// <param name="Waiting">How many wait to be read.</param>
/// <param name="Unread">How many could not be read.</param>
public sealed record FeedRecord(
    long Id, string Address, string Name, string Folder, DateTimeOffset? Checked, FeedOutcome? Outcome, string? Reason, string? Remedy,
    int Failures, DateTimeOffset? Due, int Articles, int Waiting, int Unread)
{
    /// <summary>The item of a feed.</summary>
    public static FeedRecord Of(FeedSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var (feed, state) = (summary.Feed, summary.State);
        return new FeedRecord(
            feed.Id, feed.Address, summary.Name, feed.Folder, state.Checked, state.Outcome, state.Reason, state.Remedy, state.Failures,
            state.Due, summary.ArticleCount, summary.WaitingCount, summary.FailedCount);
    }
}
