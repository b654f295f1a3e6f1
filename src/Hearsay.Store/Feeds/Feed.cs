using System.Collections.Immutable;

namespace Hearsay.Store.Feeds;

/// <summary>A feed as it was served: what a site says is new.</summary>
/// <param name="Format">In which format it came.</param>
/// <param name="Title">What it calls itself, without markup; null where it says nothing.</param>
/// <param name="Entries">Its entries in their order, none twice, at most <see cref="FeedLimits.Entries"/>.</param>
public sealed record Feed(FeedFormat Format, string? Title, ImmutableArray<FeedEntry> Entries)
{
    /// <summary>Whether it had more entries than are read of one feed.</summary>
    public bool IsCut { get; init; }
}

/// <summary>The formats of feeds.</summary>
public enum FeedFormat
{
    /// <summary>RSS 0.91 to 2.0.</summary>
    Rss,

    /// <summary>RSS 0.90 and 1.0, written in RDF.</summary>
    Rdf,

    /// <summary>Atom 0.3 and 1.0.</summary>
    Atom,

    /// <summary>JSON Feed 1.0 and 1.1.</summary>
    Json,
}
