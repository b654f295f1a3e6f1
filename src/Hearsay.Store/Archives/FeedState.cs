namespace Hearsay.Store.Archives;

/// <summary>What is known of a feed since it was last asked for.</summary>
/// <param name="Address">The address under which it is followed.</param>
public sealed record FeedState(string Address)
{
    /// <summary>The address of the feed itself, where the one followed is of a page that names it; else null.</summary>
    public string? Source { get; init; }

    /// <summary>What it calls itself, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The ETag that its server gave, to be sent back, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified that its server gave, to be sent back, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was last asked for; null where it never was.</summary>
    public DateTimeOffset? Checked { get; init; }

    /// <summary>What came of it then; null where it never was asked for.</summary>
    public FeedOutcome? Outcome { get; init; }

    /// <summary>Where it failed, what was found; else null.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it failed, what to do about it; else null.</summary>
    public string? Remedy { get; init; }

    /// <summary>When it is asked for next; null where it is not asked for again by itself.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>How often in a row it has failed.</summary>
    public int Failures { get; init; }
}

/// <summary>What comes of asking for a feed.</summary>
public enum FeedOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>The server says that nothing changed.</summary>
    Unchanged,

    /// <summary>It could not be read.</summary>
    Failed,
}
