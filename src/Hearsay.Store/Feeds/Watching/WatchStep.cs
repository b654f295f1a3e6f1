using Hearsay.Store.Archives;

namespace Hearsay.Store.Feeds;

/// <summary>Something that a watch did.</summary>
/// <param name="Kind">What.</param>
/// <param name="Place">The address of the feed or of the page; "" where it is about none.</param>
public sealed record WatchStep(WatchStepKind Kind, string Place)
{
    /// <summary>The version that was added; null where the step is about none.</summary>
    public ArticleVersion? Version { get; init; }

    /// <summary>Why a feed or a page could not be read; null where it could.</summary>
    public IntakeFailure? Failure { get; init; }

    /// <summary>How many pages a feed named anew, or how many stories changed.</summary>
    public int Count { get; init; }
}

/// <summary>What a watch does.</summary>
public enum WatchStepKind
{
    /// <summary>A feed was asked for, and read or found unchanged.</summary>
    FeedChecked,

    /// <summary>A feed could not be read.</summary>
    FeedFailed,

    /// <summary>An article was added.</summary>
    Added,

    /// <summary>An article that the archive has was found changed, and its new version added.</summary>
    Changed,

    /// <summary>A page could not be read.</summary>
    PageFailed,

    /// <summary>The articles were put into stories.</summary>
    StoriesTold,
}
