using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Export;

/// <summary>Places in words: "Springfield (city, United States)".</summary>
internal static class PlaceWording
{
    /// <summary>The note of a place without degrees, and of a name that the gazetteer lacks.</summary>
    public const string OffTheMap = "named, but not in the gazetteer";

    /// <summary>The usual name, what sort of place it is, and its country.</summary>
    public static string Of(Place place)
    {
        var country = place.Country is { } code && place.Kind != PlaceKind.Country ? CountryTable.NameOf(code) : null;
        string?[] facts = [place.Kind == PlaceKind.Other ? null : WireName.Of(place.Kind), country];
        var known = string.Join(", ", facts.OfType<string>());
        return known.Length == 0 ? place.Name : $"{place.Name} ({known})";
    }

    /// <summary>Where it lies, for people: "40.71 N, 74.01 W".</summary>
    public static string Note(Place place) => place is { Latitude: { } latitude, Longitude: { } longitude }
        ? $"{Degrees(latitude, "N", "S")}, {Degrees(longitude, "E", "W")}" : OffTheMap;

    /// <summary>Where it lies, for programs: a geo address (RFC 5870), or the name where that is not known.</summary>
    public static string Value(Place place) => place is { Latitude: { } latitude, Longitude: { } longitude }
        ? string.Create(CultureInfo.InvariantCulture, $"geo:{latitude:0.####},{longitude:0.####}") : place.Name;

    /// <summary>Its page in GeoNames, or null.</summary>
    public static string? Url(Place place) =>
        place.GeoNames is { } number ? string.Create(CultureInfo.InvariantCulture, $"https://www.geonames.org/{number}") : null;

    private static string Degrees(double degrees, string positive, string negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degrees):0.00}°\u00A0{(degrees < 0 ? negative : positive)}");
}
