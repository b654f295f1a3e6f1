using System.Text.RegularExpressions;
using Hearsay.Gazetteer;
using Hearsay.Models;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Makes the gazetteer: towns as they are listed, provinces and counties at the middle of the towns in them.</summary>
internal sealed partial class GazetteerMaker
{
    private readonly List<string> _regionCodes = [];
    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counties = new(StringComparer.Ordinal);
    private readonly List<(PlaceKey Key, int Row)> _keys = [];
    private readonly PlaceColumns _columns = new();

    private GazetteerMaker()
    {
    }

    /// <summary>The bytes of the file.</summary>
    public static byte[] Make(IReadOnlyCollection<City> towns, IEnumerable<NamedRegion> regions, IEnumerable<NamedRegion> counties)
    {
        var maker = new GazetteerMaker();
        foreach (var town in towns) maker.AddTown(town);
        maker.AddRegions(regions, towns.ToLookup(RegionCode), PlaceClass.Province);
        maker.AddRegions(counties, towns.Where(town => town.County.Length > 0).ToLookup(CountyCode), PlaceClass.County);
        return maker.Write();
    }

    private static string RegionCode(City town) => $"{town.Country}.{town.Region}";

    private static string CountyCode(City town) => $"{town.Country}.{town.Region}.{town.County}";

    private void AddTown(City town)
    {
        var row = _columns.Add(town, ClassOf(town.Feature), RegionNumber(RegionCode(town)), CountyNumber(town));
        _keys.Add((PlaceKey.Of(town.Name), row));
    }

    private void AddRegions(IEnumerable<NamedRegion> regions, ILookup<string, City> towns, PlaceClass kind)
    {
        foreach (var region in regions)
        {
            City[] inside = [.. towns[region.Code]];
            if (inside.Length == 0) continue;
            var middle = new City(region.Name, inside[0].Country, inside.Sum(town => town.Population))
            {
                Latitude = inside.Average(town => town.Latitude),
                Longitude = inside.Average(town => town.Longitude),
            };
            var county = kind == PlaceClass.County ? CountyNumber(inside[0]) : 0;
            var row = _columns.Add(middle, kind, RegionNumber(RegionCode(inside[0])), county);
            _keys.Add((PlaceKey.Of(region.Name), row));
            // "Tatarstan Republic" is called Tatarstan; "Kent County" is not called Kent.
            if (kind == PlaceClass.Province && ProvinceWord().Replace(region.Name, "") is var bare && bare != region.Name)
                _keys.Add((PlaceKey.Of(bare), row));
        }
    }

    private byte[] Write()
    {
        var writer = new ModelFileWriter("gazetteer", "1", PlaceTensors.Fingerprint);
        writer.AddList(PlaceTensors.RegionCodes, _regionCodes);
        (PlaceKey Key, int Row)[] keys = [.. _keys.OrderBy(key => key.Key.Hash).ThenBy(key => key.Row)];
        writer.AddTensor<uint>(PlaceTensors.Hashes, [.. keys.Select(key => key.Key.Hash)], 1);
        writer.AddTensor<ushort>(PlaceTensors.Marks, [.. keys.Select(key => key.Key.Mark)], 1);
        writer.AddTensor<int>(PlaceTensors.Rows, [.. keys.Select(key => key.Row)], 1);
        _columns.AddTo(writer);
        return writer.ToBytes();
    }

    private int RegionNumber(string code)
    {
        if (code.EndsWith('.')) return 0;
        if (_regions.TryGetValue(code, out var number)) return number;
        _regionCodes.Add(code);
        return _regions[code] = _regionCodes.Count;
    }

    private int CountyNumber(City town)
    {
        if (town.County.Length == 0) return 0;
        var code = CountyCode(town);
        if (!_counties.TryGetValue(code, out var number)) _counties[code] = number = _counties.Count + 1;
        return number;
    }

    private static PlaceClass ClassOf(string feature) => feature switch
    {
        "PPLC" => PlaceClass.Capital,
        "PPLA" => PlaceClass.Seat,
        "PPLX" => PlaceClass.Quarter,
        _ => PlaceClass.Town,
    };

    [GeneratedRegex(" (?:Province|Oblast|Republic|Region|Governorate|Krai|Kray|Prefecture|State|District|Voivodeship)$")]
    private static partial Regex ProvinceWord();
}
