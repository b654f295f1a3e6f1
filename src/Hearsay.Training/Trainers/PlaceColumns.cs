using System.Text;
using Hearsay.Gazetteer;
using Hearsay.Models;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>What a gazetteer's file knows of each place, a column a trait.</summary>
internal sealed class PlaceColumns
{
    // So that a village of a few has a size of about 2, and the logarithm of nobody is not asked for.
    private const double Ground = 200;

    private readonly List<byte> _names = [];
    private readonly List<int> _ends = [];
    private readonly List<byte> _classes = [];
    private readonly List<ushort> _countries = [];
    private readonly List<ushort> _regions = [];
    private readonly List<ushort> _counties = [];
    private readonly List<int> _latitudes = [];
    private readonly List<int> _longitudes = [];
    private readonly List<ushort> _sizes = [];
    private readonly List<int> _numbers = [];

    /// <summary>Adds a place and gives its row.</summary>
    public int Add(City city, PlaceClass kind, int region, int county)
    {
        _names.AddRange(Encoding.UTF8.GetBytes(city.Name));
        _ends.Add(_names.Count);
        _classes.Add((byte)kind);
        _countries.Add((ushort)((city.Country[0] << 8) | city.Country[1]));
        _regions.Add(checked((ushort)region));
        _counties.Add(checked((ushort)county));
        _latitudes.Add((int)Math.Round(city.Latitude * PlaceTensors.UnitsOfDegree));
        _longitudes.Add((int)Math.Round(city.Longitude * PlaceTensors.UnitsOfDegree));
        _sizes.Add((ushort)Math.Round(Math.Log10(city.Population + Ground) * PlaceTensors.UnitsOfSize));
        _numbers.Add(city.Number);
        return _ends.Count - 1;
    }

    /// <summary>Adds the columns to a file.</summary>
    public void AddTo(ModelFileWriter writer)
    {
        writer.AddTensor<byte>(PlaceTensors.Names, [.. _names], 1);
        writer.AddTensor<int>(PlaceTensors.Ends, [.. _ends], 1);
        writer.AddTensor<byte>(PlaceTensors.Classes, [.. _classes], 1);
        writer.AddTensor<ushort>(PlaceTensors.Countries, [.. _countries], 1);
        writer.AddTensor<ushort>(PlaceTensors.Regions, [.. _regions], 1);
        writer.AddTensor<ushort>(PlaceTensors.Counties, [.. _counties], 1);
        writer.AddTensor<int>(PlaceTensors.Latitudes, [.. _latitudes], 1);
        writer.AddTensor<int>(PlaceTensors.Longitudes, [.. _longitudes], 1);
        writer.AddTensor<ushort>(PlaceTensors.Sizes, [.. _sizes], 1);
        writer.AddTensor<int>(PlaceTensors.Numbers, [.. _numbers], 1);
    }
}
