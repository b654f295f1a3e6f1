using System.Collections.Immutable;

namespace Hearsay.Desk.Views;

/// <summary>The feeds that the archive follows.</summary>
/// <param name="Cards">A page of them, by folder and name.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Skip">How many were passed over.</param>
/// <param name="IsFollowing">Whether the desk follows them itself.</param>
/// <param name="ArchiveName">The name of the archive's file.</param>
public sealed record FeedsView(ImmutableArray<FeedCard> Cards, int Total, int Skip, bool IsFollowing, string ArchiveName)
{
    /// <summary>The most feeds on a page.</summary>
    public const int PageLength = 100;

    /// <summary>What came of something that was asked for, as a sentence; null where nothing was.</summary>
    public string? Notice { get; init; }

    /// <summary>Why something could not be done, as sentences; null where it could.</summary>
    public string? Failure { get; init; }

    /// <summary>The address that was entered and could not be taken, to be entered better; null where there is none.</summary>
    public string? Address { get; init; }
}
