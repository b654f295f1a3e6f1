using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The units that numbers stand before or after.</summary>
internal sealed class UnitTable
{
    /// <summary>The most words that a unit has, marks counted.</summary>
    public const int MostWords = 3;

    // "C" is a degree and "c" is none; "MILES" are miles.
    private const int LongestOfOneCase = 3;

    private readonly FrozenDictionary<string, Unit> _units;
    private readonly FrozenDictionary<string, Unit> _foldedUnits;

    private UnitTable(string path)
    {
        var rows = TsvTable.Read(path, 4)
            .Select(row => KeyValuePair.Create(row[0], new Unit(row[1], row[2], Enum.Parse<UnitSort>(row[3], true)))).ToList();
        _units = rows.ToFrozenDictionary(StringComparer.Ordinal);
        _foldedUnits = rows.Where(row => row.Key.Length > LongestOfOneCase)
            .DistinctBy(row => row.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The units of English.</summary>
    public static UnitTable English { get; } = new("English/units.tsv");

    /// <summary>The unit that words, with blanks between them, spell; null where there is none.</summary>
    public Unit? Find(string words) => _units.TryGetValue(words, out var unit) || _foldedUnits.TryGetValue(words, out unit) ? unit : null;
}
