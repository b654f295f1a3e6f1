namespace Hearsay.Store.Archives;

/// <summary>How many of the articles that were found have a facet.</summary>
/// <param name="Facet">What they have.</param>
/// <param name="Count">The number of the articles.</param>
public sealed record FacetCount(Facet Facet, int Count);
