using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Hearsay.Desk.Maps;

/// <summary>The outlines of the lands and the borders between them, after Natural Earth.</summary>
internal static class WorldMap
{
    private static readonly ImmutableArray<MapLine> _lines = Load();

    /// <summary>The lands of a window as the path of a drawing.</summary>
    public static string DrawLand(MapWindow window) => Draw(window, isLand: true);

    /// <summary>The borders of a window as the path of a drawing.</summary>
    public static string DrawBorders(MapWindow window) => Draw(window, isLand: false);

    private static string Draw(MapWindow window, bool isLand)
    {
        var path = new StringBuilder();
        foreach (var line in _lines.Where(line => line.IsLand == isLand))
        {
            (int X, int Y)[] points = [.. line.Points.Select(point => Round(window.Project(point.Latitude, point.Longitude)))];
            var seen = points.Where((point, index) => !IsFarOff(window, points, index)).ToArray();
            // Where the ends alone are left, what lies between them is far off.
            if (seen.Length > 2 || seen.Length == points.Length) Append(path, seen, isLand);
        }

        return path.ToString();
    }

    // Nothing is seen of a point that lies beyond the same edge as those before and after it.
    private static bool IsFarOff(MapWindow window, (int X, int Y)[] points, int index)
    {
        if (index == 0 || index == points.Length - 1) return false;
        var (before, point, after) = (points[index - 1], points[index], points[index + 1]);
        return (before.X < 0 && point.X < 0 && after.X < 0)
            || (before.Y < 0 && point.Y < 0 && after.Y < 0)
            || (before.X > MapWindow.Width && point.X > MapWindow.Width && after.X > MapWindow.Width)
            || (before.Y > window.Height && point.Y > window.Height && after.Y > window.Height);
    }

    // Steps are shorter to write than places, and those of less than a unit cannot be seen.
    private static void Append(StringBuilder path, (int X, int Y)[] points, bool isRing)
    {
        var last = points[0];
        path.Append(CultureInfo.InvariantCulture, $"M{last.X} {last.Y}l");
        var isFirst = true;
        foreach (var point in points.Skip(1).Where(point => point != last))
        {
            path.Append(CultureInfo.InvariantCulture, $"{(isFirst ? "" : " ")}{point.X - last.X} {point.Y - last.Y}");
            (last, isFirst) = (point, false);
        }

        if (isFirst) path.Append("0 0");
        if (isRing) path.Append('z');
    }

    private static (int X, int Y) Round((double X, double Y) point) => ((int)Math.Round(point.X), (int)Math.Round(point.Y));

    private static ImmutableArray<MapLine> Load()
    {
        using var stream = typeof(WorldMap).Assembly.GetManifestResourceStream("maps/world.txt")
            ?? throw new InvalidDataException("The file maps/world.txt is missing from the desk: build it again.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => MapLine.Parse(row.TrimEnd('\r')))];
    }
}
