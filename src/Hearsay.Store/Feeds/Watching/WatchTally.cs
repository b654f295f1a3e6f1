namespace Hearsay.Store.Feeds;

/// <summary>What a round of a watch came to.</summary>
/// <param name="Feeds">How many feeds were asked for.</param>
/// <param name="Added">How many articles were added.</param>
/// <param name="Changed">How many articles got another version.</param>
/// <param name="Failed">How many feeds and pages could not be read.</param>
public sealed record WatchTally(int Feeds, int Added, int Changed, int Failed)
{
    /// <summary>The tally with a step more.</summary>
    public WatchTally With(WatchStepKind kind) => kind switch
    {
        WatchStepKind.FeedChecked => this with { Feeds = Feeds + 1 },
        WatchStepKind.FeedFailed => this with { Feeds = Feeds + 1, Failed = Failed + 1 },
        WatchStepKind.Added => this with { Added = Added + 1 },
        WatchStepKind.Changed => this with { Changed = Changed + 1 },
        WatchStepKind.PageFailed => this with { Failed = Failed + 1 },
        _ => this,
    };
}
