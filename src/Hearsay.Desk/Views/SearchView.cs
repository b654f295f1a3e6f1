using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>A search and what it found.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Searches">The saved searches with how many articles each finds now.</param>
public sealed record SearchView(SearchQuery Query, SearchAnswer Answer, ImmutableArray<(SavedSearch Search, int Count)> Searches);
