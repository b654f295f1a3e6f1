using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that keep a number open.</summary>
internal sealed class BoundTable
{
    /// <summary>The most words that a row has.</summary>
    public const int MostWords = 5;

    private readonly FrozenDictionary<string, Bound> _before;
    private readonly FrozenDictionary<string, Bound> _after;

    private BoundTable(string path)
    {
        var rows = TsvTable.Read(path, 3).ToLookup(row => row[1], row => KeyValuePair.Create(row[0], Enum.Parse<Bound>(row[2], true)));
        _before = rows["before"].ToFrozenDictionary(StringComparer.Ordinal);
        _after = rows["after"].ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words of English.</summary>
    public static BoundTable English { get; } = new("English/bounds.tsv");

    /// <summary>What words in lower case leave open of a number that follows them, or null.</summary>
    public Bound? Before(string words) => _before.TryGetValue(words, out var bound) ? bound : null;

    /// <summary>What words in lower case leave open of a number that they follow, or null.</summary>
    public Bound? After(string words) => _after.TryGetValue(words, out var bound) ? bound : null;
}
