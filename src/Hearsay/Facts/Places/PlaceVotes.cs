using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>What the names of an article say for places together: how much of it lies in each country, region, county and around a point.</summary>
internal sealed class PlaceVotes
{
    private const double Least = 0.02;
    private const double CountryWeight = 0.8;
    private const double RegionWeight = 1.5;
    private const double CountyWeight = 2;
    private const double NearWeight = 1;

    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double> _regions = [];
    private readonly Dictionary<int, double> _counties = [];
    private readonly Dictionary<(int, int), double> _squares = [];

    /// <summary>Counts all candidates of a name's places, each by how much it is believed.</summary>
    public void Add(PlaceGroup group)
    {
        for (var index = 0; index < group.Candidates.Length; index++)
        {
            if (group.Shares[index] >= Least) Add(group.Candidates[index], group.Shares[index] * group.Weight);
        }
    }

    /// <summary>How much all names but its own say for a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="own">What its own name has counted for it.</param>
    public double For(MapPlace place, double own)
    {
        var (row, column) = SquareOf(place);
        var near = 0.0;
        for (var north = -1; north <= 1 && place.IsLocal; north++)
        {
            for (var east = -1; east <= 1; east++) near += _squares.GetValueOrDefault((row + north, column + east));
        }

        return (CountryWeight * Grown(place.Country is { } country ? _countries.GetValueOrDefault(country) : 0, own))
            + (RegionWeight * Grown(_regions.GetValueOrDefault(place.Region), own))
            + (CountyWeight * Grown(_counties.GetValueOrDefault(place.County), own))
            + (NearWeight * Grown(near, own));
    }

    private void Add(MapPlace place, double share)
    {
        if (place.Country is { } country) _countries[country] = _countries.GetValueOrDefault(country) + share;
        if (place.Region > 0) _regions[place.Region] = _regions.GetValueOrDefault(place.Region) + share;
        if (place.County > 0) _counties[place.County] = _counties.GetValueOrDefault(place.County) + share;
        if (place.IsLocal) _squares[SquareOf(place)] = _squares.GetValueOrDefault(SquareOf(place)) + share;
    }

    // One degree each way.
    private static (int Row, int Column) SquareOf(MapPlace place) => ((int)Math.Round(place.Latitude), (int)Math.Round(place.Longitude));

    private static double Grown(double votes, double own) => Math.Log(1 + Math.Max(0, votes - own));
}
