using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words by which a report adds up several events.</summary>
internal sealed class SeveralEventsTable
{
    private readonly FrozenDictionary<string, SeveralEventsSort> _sorts;

    private SeveralEventsTable(string path) => _sorts = TsvTable.Read(path, 2)
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<SeveralEventsSort>(row[1], true), StringComparer.Ordinal);

    /// <summary>The words met in English-language news.</summary>
    public static SeveralEventsTable English { get; } = new("English/several-events.tsv");

    /// <summary>What a word in lower case does.</summary>
    public SeveralEventsSort SortOf(string word) => _sorts.GetValueOrDefault(word);
}
