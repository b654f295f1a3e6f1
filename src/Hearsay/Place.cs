namespace Hearsay;

/// <summary>What sort of place it is.</summary>
public enum PlaceKind
{
    /// <summary>A state with a government of its own.</summary>
    Country,

    /// <summary>A state, province, district, valley, sea or border land: an area that is no country.</summary>
    Region,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A building or site: an airport, a hospital, a base.</summary>
    Facility,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Words that name a place on the map.</summary>
/// <param name="Span">The words.</param>
/// <param name="Name">The place's usual name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Country">Its country as two letters of ISO 3166-1, or null where it lies in none or in several.</param>
/// <param name="Latitude">Degrees north, -90 to 90 (WGS 84), or null where it is not known which place is meant.</param>
/// <param name="Longitude">Degrees east, -180 to 180 (WGS 84), or null where it is not known which place is meant.</param>
/// <param name="GeoNames">Its number in GeoNames, or null.</param>
public sealed record Place(
    TextSpan Span, string Name, PlaceKind Kind, string? Country, double? Latitude, double? Longitude, int? GeoNames)
{
    private const double EarthRadius = 6371;

    /// <summary>The kilometres to another place, on a sphere, by the haversine; null where one of them lies nobody knows where.</summary>
    internal double? KilometresTo(Place other)
    {
        if (this is not { Latitude: { } south, Longitude: { } west }) return null;
        if (other is not { Latitude: { } north, Longitude: { } east }) return null;
        var (turn, rise) = (double.DegreesToRadians(east - west) / 2, double.DegreesToRadians(north - south) / 2);
        var half = Math.Pow(Math.Sin(rise), 2)
            + (Math.Cos(double.DegreesToRadians(south)) * Math.Cos(double.DegreesToRadians(north)) * Math.Pow(Math.Sin(turn), 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(half));
    }
}
