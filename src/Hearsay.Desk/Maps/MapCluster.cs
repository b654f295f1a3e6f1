using System.Collections.Immutable;

namespace Hearsay.Desk.Maps;

/// <summary>Places that lie so near to one another in the drawing that they are drawn as one.</summary>
/// <param name="X">Where it is drawn, from the left.</param>
/// <param name="Y">Where it is drawn, from above.</param>
/// <param name="Spots">The places, those of which most is said first; at least one.</param>
public sealed record MapCluster(int X, int Y, ImmutableArray<MapSpot> Spots)
{
    // In units of the drawing: marks of that distance do not cover one another.
    private const double Nearness = 66;
    private const int MostNamed = 4;

    /// <summary>How much is said of all its places.</summary>
    public int Count => Spots.Sum(spot => spot.Items.Length);

    /// <summary>How large it is drawn: 1 to 4.</summary>
    public int Size => Count switch { 1 => 1, < 10 => 2, < 100 => 3, _ => 4 };

    /// <summary>Whether all that it stands for are areas.</summary>
    public bool IsArea => Spots.All(spot => spot.IsArea);

    /// <summary>Its places by name.</summary>
    public string Names => string.Join(", ", Spots.Take(MostNamed).Select(spot => spot.Place.Name))
        + (Spots.Length > MostNamed ? FormattableString.Invariant($" and {Spots.Length - MostNamed} more places") : "");

    /// <summary>The clusters of places in a window: each place joins the first that is near, those of
    /// which most is said first.</summary>
    public static ImmutableArray<MapCluster> Join(MapWindow window, IEnumerable<MapSpot> spots)
    {
        var clusters = new List<(double X, double Y, ImmutableArray<MapSpot>.Builder Spots)>();
        foreach (var spot in spots)
        {
            var (x, y) = window.Project(spot.Latitude, spot.Longitude);
            var near = clusters.FindIndex(cluster => Math.Abs(cluster.X - x) < Nearness && Math.Abs(cluster.Y - y) < Nearness);
            if (near < 0)
            {
                near = clusters.Count;
                clusters.Add((x, y, ImmutableArray.CreateBuilder<MapSpot>()));
            }

            clusters[near].Spots.Add(spot);
        }

        return
        [
            .. clusters.Select(cluster => new MapCluster(
                (int)Math.Round(cluster.X), (int)Math.Round(cluster.Y), cluster.Spots.ToImmutable())),
        ];
    }
}
