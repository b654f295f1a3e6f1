using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>A feed as its page shows it.</summary>
/// <param name="Summary">The feed, and how it stands with it.</param>
/// <param name="Newest">Its newest articles.</param>
/// <param name="FailedPages">The newest of its pages that could not be read.</param>
/// <param name="IsBeingAsked">Whether it is being asked for.</param>
public sealed record FeedCard(
    FeedSummary Summary, ImmutableArray<ArticleVersion> Newest, ImmutableArray<FeedPage> FailedPages, bool IsBeingAsked)
{
    /// <summary>How many articles and failed pages are shown of a feed.</summary>
    public const int ListedCount = 5;

    /// <summary>Whether the feed failed when it was last asked for.</summary>
    public bool IsFailing => Summary.State.Outcome == FeedOutcome.Failed;

    /// <summary>What is counted of it, in words.</summary>
    public IEnumerable<string> Counts()
    {
        yield return Count(Summary.ArticleCount, "article");
        if (Summary.NewCount > 0) yield return $"{Summary.NewCount} new since yesterday";
        if (Summary.WaitingCount > 0) yield return $"{Summary.WaitingCount} waiting";
        if (Summary.FailedCount > 0) yield return $"{Count(Summary.FailedCount, "page")} could not be read";
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
