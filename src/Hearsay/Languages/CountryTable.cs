using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The usual English names of countries and territories.</summary>
internal static class CountryTable
{
    private static readonly FrozenDictionary<string, string> _names = TsvTable.Read("English/countries.tsv", 5)
        .Where(row => row[1].Length > 0).DistinctBy(row => row[1]).ToFrozenDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>The name of a country by its two letters of ISO 3166-1, or the letters where the table lacks them.</summary>
    public static string NameOf(string code) => _names.GetValueOrDefault(code, code);
}
