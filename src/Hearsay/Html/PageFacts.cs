using System.Collections.Immutable;

namespace Hearsay.Html;

/// <summary>What one part of a page's markup says of the article.</summary>
internal sealed record PageFacts
{
    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>A summary of the article, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The writers' names.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was published, or null.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>When it was changed, or null.</summary>
    public Timestamp? Modified { get; init; }

    /// <summary>The publisher, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The language tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The address that the page names as its own, or null.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>These facts, with what they lack taken from <paramref name="other"/>.</summary>
    public PageFacts Or(PageFacts other) => new()
    {
        Title = Title ?? other.Title,
        Description = Description ?? other.Description,
        Authors = Authors.IsEmpty ? other.Authors : Authors,
        Published = Published ?? other.Published,
        Modified = Modified ?? other.Modified,
        Outlet = Outlet ?? other.Outlet,
        Language = Language ?? other.Language,
        CanonicalUrl = CanonicalUrl ?? other.CanonicalUrl,
    };
}
