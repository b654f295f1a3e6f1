using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>What was found.</summary>
/// <param name="Total">How many articles fit, of which the hits are a page.</param>
/// <param name="Hits">The hits, in the order that was asked for.</param>
/// <param name="Facets">What the articles that fit have, by kind, and of each kind the most frequent first.</param>
public sealed record SearchAnswer(int Total, ImmutableArray<SearchHit> Hits, ImmutableArray<FacetCount> Facets);
