using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>What a search found.</summary>
/// <param name="Total">How many articles fit.</param>
/// <param name="Items">A page of them.</param>
/// <param name="Facets">What they have, with how many of them have it.</param>
/// <param name="Next">What to give as the cursor to get the next page; null at the end.</param>
public sealed record SearchResult(
    int Total, ImmutableArray<SearchItem> Items, ImmutableArray<FacetCount> Facets, string? Next);
