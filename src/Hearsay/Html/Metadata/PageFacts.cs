using System.Collections.Immutable;

namespace Hearsay.Html;

/// <summary>What one part of a page's markup says of the article.</summary>
internal sealed record PageFacts
{
    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Everything that the part calls the article, its <see cref="Title"/> first.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>A summary of the article, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The writers' names as the part gives them, outlets and the like among them.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was published, or null.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>When it was changed, or null.</summary>
    public Timestamp? Modified { get; init; }

    /// <summary>The name of the site, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The publisher, which may be the company behind the site; or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The language tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The address that the page names as its own, or null.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Whether all of it may be read without paying, or null where the page does not say.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>The article's text as linked data repeats it, or null. It is compared with what was read and never read itself.</summary>
    public string? Body { get; init; }

    /// <summary>These facts, with what they lack taken from <paramref name="other"/>.</summary>
    public PageFacts Or(PageFacts other) => new()
    {
        Title = Title ?? other.Title,
        Titles = Titles.AddRange(other.Titles),
        Description = Description ?? other.Description,
        Authors = Authors.IsEmpty ? other.Authors : Authors,
        Published = Published ?? other.Published,
        Modified = Modified ?? other.Modified,
        Outlet = Outlet ?? other.Outlet,
        Publisher = Publisher ?? other.Publisher,
        Language = Language ?? other.Language,
        CanonicalUrl = CanonicalUrl ?? other.CanonicalUrl,
        IsAccessibleForFree = IsAccessibleForFree ?? other.IsAccessibleForFree,
        Body = Body ?? other.Body,
    };
}
