using System.Collections.Immutable;

namespace Hearsay;

/// <summary>The last known link of one or more chains: behind it the page names nobody.</summary>
/// <param name="Name">The origin's name or, where it has none, the words for it.</param>
/// <param name="Kind">What sort of origin it is.</param>
/// <param name="Attributions">The indices in <see cref="Reading.Attributions"/> that rest on it, ascending; at least one.</param>
public sealed record Origin(string Name, EntityKind Kind, ImmutableArray<int> Attributions);
