using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Gazetteer;

/// <summary>Countries, states, lands, waters and sites of the project's own tables, by all their English names.</summary>
internal sealed class LandTable
{
    // A town that the table has is known like one of 100,000 people.
    private const double TownSize = 5;

    private readonly FrozenDictionary<string, ImmutableArray<MapPlace>> _places;
    private readonly FrozenDictionary<string, ImmutableArray<MapPlace>>.AlternateLookup<ReadOnlySpan<char>> _spans;

    private LandTable(Dictionary<string, ImmutableArray<MapPlace>> places)
    {
        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
        _spans = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestName = places.Keys.Max(name => name.Length);
    }

    /// <summary>The length of the longest name.</summary>
    public int LongestName { get; }

    /// <summary>Reads the English tables; the index gives the numbers of regions.</summary>
    public static LandTable Load(PlaceIndex index)
    {
        var places = new Dictionary<string, ImmutableArray<MapPlace>>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read("English/countries.tsv", 5)) Add(places, Country(row), row[4]);
        foreach (var row in TsvTable.Read("English/regions.tsv", 5))
            Add(places, Place(row[0], PlaceClass.State, row[1], row[2], row[3], index), row[4]);
        foreach (var row in TsvTable.Read("English/lands.tsv", 6))
            Add(places, Place(row[0], ClassOf(row[1]), row[2], row[3], row[4], index), row[5]);
        return new LandTable(places);
    }

    /// <summary>The places of a name, letter case counting; none where the tables lack it.</summary>
    public ImmutableArray<MapPlace> Find(ReadOnlySpan<char> name) => _spans.TryGetValue(name, out var places) ? places : [];

    private static MapPlace Country(ImmutableArray<string> row) =>
        new(row[0], PlaceClass.Country, row[1].Length == 0 ? null : row[1], 0, 0, Number(row[2]), Number(row[3]), 0, null);

    private static MapPlace Place(string name, PlaceClass kind, string code, string latitude, string longitude, PlaceIndex index) =>
        new(name, kind, code.Length == 0 ? null : code[..2], index.RegionOf(code), 0, Number(latitude), Number(longitude),
            kind == PlaceClass.Town ? TownSize : 0, null);

    private static PlaceClass ClassOf(string kind) => kind switch
    {
        "city" => PlaceClass.Town,
        "facility" => PlaceClass.Site,
        _ => PlaceClass.Land,
    };

    private static void Add(Dictionary<string, ImmutableArray<MapPlace>> places, MapPlace place, string otherNames)
    {
        foreach (var name in otherNames.Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(place.Name))
            places[name] = places.TryGetValue(name, out var others) ? others.Add(place) : [place];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
