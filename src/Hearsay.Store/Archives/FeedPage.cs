namespace Hearsay.Store.Archives;

/// <summary>A page that a feed points to, and what came of fetching it.</summary>
/// <param name="Address">The address as the feed has it.</param>
public sealed record FeedPage(string Address)
{
    /// <summary>The address under which the feed is followed that named it first.</summary>
    public string Feed { get; init; } = "";

    /// <summary>The title that the feed gives it, or null.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, as the feed says, or null.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>The ETag that its server gave, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified that its server gave, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>When a feed first named it.</summary>
    public DateTimeOffset Found { get; init; }

    /// <summary>When it was last asked for; null where it never was.</summary>
    public DateTimeOffset? Visited { get; init; }

    /// <summary>The number of the version that it was found to say last; null where it was never read.</summary>
    public long? Version { get; init; }

    /// <summary>Where it failed last, what was found; else null.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it failed last, what to do about it; else null.</summary>
    public string? Remedy { get; init; }

    /// <summary>When it is asked for next; null where it is not.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>How often in a row it has failed.</summary>
    public int Failures { get; init; }
}
