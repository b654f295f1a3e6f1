namespace Hearsay.Gazetteer;

/// <summary>A place that the gazetteer knows.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Class">How it counts among places.</param>
/// <param name="Country">Its country as two letters, or null where it lies in none or in several.</param>
/// <param name="Region">A number for its first-level region, the same for all places of that region; 0 where it has none.</param>
/// <param name="County">A number for its second-level region; 0 where it has none.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Size">The logarithm, to base 10, of how many live there and 200 more; 0 where nobody is counted.</param>
/// <param name="GeoNames">Its number in GeoNames, or null.</param>
internal sealed record MapPlace(
    string Name, PlaceClass Class, string? Country, int Region, int County, double Latitude, double Longitude, double Size, int? GeoNames)
{
    /// <summary>How likely its name means it where nothing else is known: about the logarithm of how many live there.</summary>
    public double Prominence => Measure(Class, Size) + (IsSpelledSo ? 0.3 : 0);

    /// <summary>Whether the name that it was looked up by is its own to the letter: "St. Louis" is not "Saint-Louis".</summary>
    public bool IsSpelledSo { get; init; }

    /// <summary>Whether it is a city, a town or a part of one.</summary>
    public bool IsTown => Class <= PlaceClass.Quarter;

    /// <summary>Whether it is a first-level region of a country.</summary>
    public bool IsRegion => Class is PlaceClass.State or PlaceClass.Province;

    /// <summary>Whether it is small enough that what is told of it is told of what lies around it too.</summary>
    public bool IsLocal => IsTown || Class is PlaceClass.County or PlaceClass.Site;

    // Chosen on LGL and GeoVirus; a change by a tenth moves neither by more than a fifth of a point.
    private static double Measure(PlaceClass kind, double size)
    {
        var people = 0.9 * size;
        return kind switch
        {
            PlaceClass.Country => 6.2,
            PlaceClass.State => 6,
            PlaceClass.Land or PlaceClass.Site => 5.8,
            PlaceClass.Province => 4.6,
            PlaceClass.County => Math.Min(3.6, people - 0.3),
            PlaceClass.Capital => people + 1,
            PlaceClass.Seat => people + 0.3,
            PlaceClass.Quarter => people - 0.3,
            _ => people,
        };
    }
}
