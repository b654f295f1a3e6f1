using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>What the names of an article say for places: how much of it lies in each country, region and county and near a point.</summary>
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

    /// <summary>Counts all candidates of a name, each by how much it is believed.</summary>
    public void Add(PlaceGroup group) => Count(group, group.Weight);

    /// <summary>Takes back what <see cref="Add"/> counted: nobody votes for itself.</summary>
    public void Remove(PlaceGroup group) => Count(group, -group.Weight);

    /// <summary>How much the counted names say for a place.</summary>
    public double For(MapPlace place)
    {
        var (row, column) = SquareOf(place);
        var near = 0.0;
        for (var north = -1; north <= 1 && place.IsLocal; north++)
        {
            for (var east = -1; east <= 1; east++) near += _squares.GetValueOrDefault((row + north, column + east));
        }

        return (CountryWeight * Grown(place.Country is { } country ? _countries.GetValueOrDefault(country) : 0))
            + (RegionWeight * Grown(_regions.GetValueOrDefault(place.Region)))
            + (CountyWeight * Grown(_counties.GetValueOrDefault(place.County)))
            + (NearWeight * Grown(near));
    }

    private void Count(PlaceGroup group, double weight)
    {
        for (var index = 0; index < group.Candidates.Length; index++)
        {
            if (group.Shares[index] >= Least) Count(group.Candidates[index], group.Shares[index] * weight);
        }
    }

    private void Count(MapPlace place, double share)
    {
        if (place.Country is { } country) _countries[country] = _countries.GetValueOrDefault(country) + share;
        if (place.Region > 0) _regions[place.Region] = _regions.GetValueOrDefault(place.Region) + share;
        if (place.County > 0) _counties[place.County] = _counties.GetValueOrDefault(place.County) + share;
        if (place.IsLocal) _squares[SquareOf(place)] = _squares.GetValueOrDefault(SquareOf(place)) + share;
    }

    // One degree each way.
    private static (int Row, int Column) SquareOf(MapPlace place) => ((int)Math.Round(place.Latitude), (int)Math.Round(place.Longitude));

    // Adding and taking back leaves dust below zero.
    private static double Grown(double votes) => Math.Log(1 + Math.Max(0, votes));
}
