using System.Collections.Immutable;

namespace Hearsay.Desk.Maps;

/// <summary>What an article brings to a map.</summary>
/// <param name="Placed">What it says of places that are on the map.</param>
/// <param name="UnplacedCount">How many happenings in it are at no such place.</param>
internal sealed record MapRow(ImmutableArray<(Place Place, MapItem Item)> Placed, int UnplacedCount);
