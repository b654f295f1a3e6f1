using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Desk.Maps;

/// <summary>A line of the base map.</summary>
/// <param name="IsLand">Whether it is a ring around land; else a border.</param>
/// <param name="Points">Its points, in degrees.</param>
internal sealed record MapLine(bool IsLand, ImmutableArray<(double Latitude, double Longitude)> Points)
{
    private const double UnitsPerDegree = 100;

    /// <summary>The line of a row of world.txt.</summary>
    public static MapLine Parse(string row)
    {
        var fields = row.Split(' ');
        var points = ImmutableArray.CreateBuilder<(double, double)>(fields.Length / 2);
        var (longitude, latitude) = (0, 0);
        for (var at = 1; at + 1 < fields.Length; at += 2)
        {
            longitude += int.Parse(fields[at], CultureInfo.InvariantCulture);
            latitude += int.Parse(fields[at + 1], CultureInfo.InvariantCulture);
            points.Add((latitude / UnitsPerDegree, longitude / UnitsPerDegree));
        }

        return new MapLine(fields[0] == "land", points.ToImmutable());
    }
}
