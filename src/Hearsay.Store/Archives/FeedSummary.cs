namespace Hearsay.Store.Archives;

/// <summary>A feed that is followed, how it stands with it, and how many pages came of it.</summary>
/// <param name="Feed">Which one it is.</param>
/// <param name="State">How it stands with it.</param>
public sealed record FeedSummary(FollowedFeed Feed, FeedState State)
{
    /// <summary>How many of its pages are in the archive.</summary>
    public int ArticleCount { get; init; }

    /// <summary>How many of those it has named since the moment that was asked about.</summary>
    public int NewCount { get; init; }

    /// <summary>How many of its pages wait to be read for the first time.</summary>
    public int WaitingCount { get; init; }

    /// <summary>How many of its pages could not be read.</summary>
    public int FailedCount { get; init; }

    /// <summary>What it is called: by the desk, or else by itself, or else by its address.</summary>
    public string Name => Feed.Title ?? State.Title ?? Feed.Address;
}
