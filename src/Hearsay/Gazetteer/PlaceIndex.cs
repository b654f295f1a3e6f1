using System.Text;
using Hearsay.Models;

namespace Hearsay.Gazetteer;

/// <summary>The towns, counties and provinces of GeoNames by their names, read where the file lies.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread. Nothing is unpacked before it is asked for.</remarks>
internal sealed class PlaceIndex
{
    private const string Resource = "models/en/gazetteer.bin";

    private readonly Tensor<uint> _hashes;
    private readonly Tensor<ushort> _marks;
    private readonly Tensor<int> _rows;
    private readonly Tensor<byte> _names;
    private readonly Tensor<int> _ends;
    private readonly Tensor<byte> _classes;
    private readonly Tensor<ushort> _countries;
    private readonly Tensor<ushort> _regions;
    private readonly Tensor<ushort> _counties;
    private readonly Tensor<int> _latitudes;
    private readonly Tensor<int> _longitudes;
    private readonly Tensor<ushort> _sizes;
    private readonly Tensor<int> _numbers;
    private readonly Dictionary<string, int> _regionNumbers = new(StringComparer.Ordinal);

    private PlaceIndex(ModelFile file)
    {
        _hashes = file.Tensor<uint>(PlaceTensors.Hashes);
        _marks = file.Tensor<ushort>(PlaceTensors.Marks);
        _rows = file.Tensor<int>(PlaceTensors.Rows);
        _names = file.Tensor<byte>(PlaceTensors.Names);
        _ends = file.Tensor<int>(PlaceTensors.Ends);
        _classes = file.Tensor<byte>(PlaceTensors.Classes);
        _countries = file.Tensor<ushort>(PlaceTensors.Countries);
        _regions = file.Tensor<ushort>(PlaceTensors.Regions);
        _counties = file.Tensor<ushort>(PlaceTensors.Counties);
        _latitudes = file.Tensor<int>(PlaceTensors.Latitudes);
        _longitudes = file.Tensor<int>(PlaceTensors.Longitudes);
        _sizes = file.Tensor<ushort>(PlaceTensors.Sizes);
        _numbers = file.Tensor<int>(PlaceTensors.Numbers);
        foreach (var code in file.List(PlaceTensors.RegionCodes)) _regionNumbers.Add(code, _regionNumbers.Count + 1);
        CheckLengths(file.Header.Name);
    }

    /// <summary>The number of places.</summary>
    public int Count => _classes.Values.Length;

    /// <summary>Loads the gazetteer that the library carries.</summary>
    /// <exception cref="InvalidDataException">The file is missing, damaged or of another version.</exception>
    public static PlaceIndex Load() => From(ModelFile.Load(Resource, PlaceTensors.Fingerprint));

    /// <summary>Takes the gazetteer from a file.</summary>
    /// <exception cref="InvalidDataException">A table is missing, or the tables do not fit together.</exception>
    public static PlaceIndex From(ModelFile file) => new(file);

    /// <summary>The number of a first-level region by its code, such as US.TX; 0 where no place lies in it.</summary>
    public int RegionOf(string code) => _regionNumbers.GetValueOrDefault(code);

    /// <summary>Adds all places of a name, in the order of the file.</summary>
    public void Find(string name, List<MapPlace> places)
    {
        var key = PlaceKey.Of(name);
        var hashes = _hashes.Values;
        for (var index = FirstOf(key.Hash); index < hashes.Length && hashes[index] == key.Hash; index++)
        {
            if (_marks.Values[index] != key.Mark) continue;
            var place = PlaceAt(_rows.Values[index]);
            places.Add(place with { IsSpelledSo = string.Equals(place.Name, name, StringComparison.OrdinalIgnoreCase) });
        }
    }

    private int FirstOf(uint hash)
    {
        var hashes = _hashes.Values;
        var (low, high) = (0, hashes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hashes[middle] < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private MapPlace PlaceAt(int row)
    {
        var start = row == 0 ? 0 : _ends.Values[row - 1];
        var country = _countries.Values[row];
        var number = _numbers.Values[row];
        return new MapPlace(
            Encoding.UTF8.GetString(_names.Values[start.._ends.Values[row]]),
            (PlaceClass)_classes.Values[row],
            $"{(char)(country >> 8)}{(char)(country & 0xFF)}",
            _regions.Values[row],
            _counties.Values[row],
            _latitudes.Values[row] / PlaceTensors.UnitsOfDegree,
            _longitudes.Values[row] / PlaceTensors.UnitsOfDegree,
            _sizes.Values[row] / PlaceTensors.UnitsOfSize,
            number == 0 ? null : number);
    }

    private void CheckLengths(string name)
    {
        var count = Count;
        int[] lengths =
        [
            _ends.Values.Length, _countries.Values.Length, _regions.Values.Length, _counties.Values.Length, _latitudes.Values.Length,
            _longitudes.Values.Length, _sizes.Values.Length, _numbers.Values.Length,
        ];
        var keys = _hashes.Values.Length;
        if (Array.TrueForAll(lengths, length => length == count) && _marks.Values.Length == keys && _rows.Values.Length == keys) return;
        throw new InvalidDataException(
            $"{name}: tables of {count} places and {keys} names were expected, {string.Join(", ", lengths)} places were found; "
            + "pack the gazetteer again.");
    }
}
