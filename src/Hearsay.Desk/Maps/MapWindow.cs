using System.Globalization;

namespace Hearsay.Desk.Maps;

/// <summary>The part of the world that a map shows: equirectangular, true to scale at its middle.</summary>
public sealed record MapWindow
{
    /// <summary>The width of every map, in units of its drawing.</summary>
    public const int Width = 1600;

    /// <summary>How often the world can be halved: beyond it the outlines are too coarse.</summary>
    public const int MostZoom = 5;

    // Nearer to a pole a degree of longitude has hardly any width.
    private const double FarthestLatitude = 70;
    private const double WorldLatitude = 14;

    private readonly double _unitsPerDegree;

    private MapWindow(double latitude, double longitude, int zoom)
    {
        (Latitude, Longitude, Zoom) = (latitude, longitude, zoom);
        _unitsPerDegree = Width / (DegreesWide * Math.Cos(latitude * Math.PI / 180));
    }

    /// <summary>All of the world that people live in.</summary>
    public static MapWindow World { get; } = new(WorldLatitude, 0, 0);

    /// <summary>Degrees north of the middle.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east of the middle.</summary>
    public double Longitude { get; }

    /// <summary>How often the world was halved: 0 to <see cref="MostZoom"/>.</summary>
    public int Zoom { get; }

    /// <summary>The height in units of the drawing.</summary>
    public int Height => Zoom == 0 ? 690 : 860;

    private double DegreesWide => 360d / (1 << Zoom);

    private double DegreesHigh => Height / _unitsPerDegree;

    /// <summary>The window around a middle, moved where it would reach beyond the edge of the world.</summary>
    public static MapWindow At(double latitude, double longitude, int zoom)
    {
        var level = Math.Clamp(zoom, 0, MostZoom);
        if (level == 0 || !double.IsFinite(latitude) || !double.IsFinite(longitude)) return World;
        var edge = 180 - (180d / (1 << level));
        return new MapWindow(
            Math.Round(Math.Clamp(latitude, -FarthestLatitude, FarthestLatitude), 1), Math.Round(Math.Clamp(longitude, -edge, edge), 1),
            level);
    }

    /// <summary>The window of a text such as "37.6,127,4"; the world where it is none.</summary>
    public static MapWindow Parse(string? text)
    {
        if (text?.Split(',') is not [var latitude, var longitude, var zoom]) return World;
        return double.TryParse(latitude, CultureInfo.InvariantCulture, out var north)
            && double.TryParse(longitude, CultureInfo.InvariantCulture, out var east)
            && int.TryParse(zoom, CultureInfo.InvariantCulture, out var level) ? At(north, east, level) : World;
    }

    /// <summary>The window as a text, which <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude},{Longitude},{Zoom}");

    /// <summary>A window nearer to the same middle, or farther from it.</summary>
    public MapWindow ZoomBy(int steps) => At(Latitude, Longitude, Zoom + steps);

    /// <summary>A window beside this one, by parts of its width and height.</summary>
    public MapWindow Move(double east, double north) => At(Latitude + (north * DegreesHigh), Longitude + (east * DegreesWide), Zoom);

    /// <summary>Where a place lies in the drawing.</summary>
    public (double X, double Y) Project(double latitude, double longitude) =>
        ((Width / 2d) + ((longitude - Longitude) * _unitsPerDegree * Math.Cos(Latitude * Math.PI / 180)),
        (Height / 2d) - ((latitude - Latitude) * _unitsPerDegree));

    /// <summary>Whether a place lies in the drawing.</summary>
    public bool Contains(double latitude, double longitude)
    {
        var (x, y) = Project(latitude, longitude);
        return x >= 0 && x <= Width && y >= 0 && y <= Height;
    }
}
