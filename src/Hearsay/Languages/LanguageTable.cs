using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Languages;

/// <summary>Reads the tab-separated tables of words that the library carries.</summary>
internal static class LanguageTable
{
    /// <summary>The rows of a table, such as "English/abbreviations.tsv", without comments and empty lines.</summary>
    /// <exception cref="InvalidDataException">The library carries no such table.</exception>
    public static IEnumerable<string[]> ReadRows(string name)
    {
        using Stream stream = typeof(LanguageTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The table {name} was expected among the library's resources, but is not there; build the library anew.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>The first column of a table as a set that does not mind case.</summary>
    public static FrozenSet<string> ReadWords(string name) => ReadRows(name).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first two columns of a table as a map that does not mind case.</summary>
    public static FrozenDictionary<string, string> ReadPairs(string name) =>
        ReadRows(name).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
}
