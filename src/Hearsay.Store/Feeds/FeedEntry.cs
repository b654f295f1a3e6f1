using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Store.Feeds;

/// <summary>One entry of a feed: a pointer to a page.</summary>
/// <param name="Key">What it is known by when the feed is read again: its id, or else its link or its words.</param>
/// <param name="Link">The address of the page, over http or https; null where the entry names none.</param>
public sealed record FeedEntry(string Key, Uri? Link)
{
    /// <summary>Its title without markup, or null.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, as the feed says, or null.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>When it was last changed, as the feed says, or null.</summary>
    public Timestamp? Updated { get; init; }

    /// <summary>What it says of the page, without markup, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>A SHA-256 over link, title and dates: another one means that the entry was changed.</summary>
    /// <remarks>Summaries count comments and carry advertisements, so they say nothing of the page.</remarks>
    public string Fingerprint()
    {
        var parts = string.Join('\n', Link?.AbsoluteUri, Title, Published?.ToString(), Updated?.ToString());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)));
    }
}
