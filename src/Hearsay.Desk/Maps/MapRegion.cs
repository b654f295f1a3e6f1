using System.Collections.Immutable;

namespace Hearsay.Desk.Maps;

/// <summary>A part of the world that the map can be opened at by its name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Window">The part.</param>
public sealed record MapRegion(string Name, MapWindow Window)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<MapRegion> All { get; } =
    [
        new("World", MapWindow.World),
        new("Europe", MapWindow.At(52, 14, 2)),
        new("Africa", MapWindow.At(2, 20, 1)),
        new("Middle East", MapWindow.At(29, 45, 3)),
        new("South Asia", MapWindow.At(22, 78, 2)),
        new("East Asia", MapWindow.At(35, 115, 2)),
        new("South-East Asia", MapWindow.At(4, 115, 2)),
        new("Oceania", MapWindow.At(-25, 140, 2)),
        new("North America", MapWindow.At(42, -98, 2)),
        new("Central America", MapWindow.At(17, -82, 3)),
        new("South America", MapWindow.At(-22, -60, 1)),
    ];
}
