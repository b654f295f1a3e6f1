using System.Collections.Immutable;

namespace Hearsay;

/// <summary>What is known about an article beside its text. What the caller gives wins over what the page says of itself.</summary>
public sealed record ArticleMetadata
{
    /// <summary>The caller's name for the article; "-" where there is none.</summary>
    public string Id { get; init; } = "-";

    /// <summary>The address it was read from, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The address that the page names as its own, or null.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The publisher's name, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The authors' names in the order of the byline.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was first published, or null.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>When it was last changed, or null.</summary>
    public Timestamp? Modified { get; init; }

    /// <summary>The language as a lower-case ISO 639-1 code, or null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>Whether all of it may be read without paying, or null where the page does not say.</summary>
    public bool? IsAccessibleForFree { get; init; }
}
