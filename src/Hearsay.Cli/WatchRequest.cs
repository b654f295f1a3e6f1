using System.Net;

namespace Hearsay.Cli;

/// <summary>What `hearsay watch` was asked for.</summary>
internal sealed record WatchRequest
{
    /// <summary>The feeds to follow beside those that are followed: OPML files and addresses.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The archive's file.</summary>
    public required string Archive { get; init; }

    /// <summary>How often a feed is asked for.</summary>
    public TimeSpan Every { get; init; }

    /// <summary>The least pause between two requests to one host.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Addresses inside that may be fetched from.</summary>
    public IReadOnlyList<IPAddress> Allowed { get; init; } = [];

    /// <summary>How many articles are read at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether all feeds are asked once, and that is all.</summary>
    public bool IsOnce { get; init; }

    /// <summary>Whether only articles and failures are told of.</summary>
    public bool IsQuiet { get; init; }
}
