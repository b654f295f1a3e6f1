using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that say what kind of street a name is of: "Road", "Rd".</summary>
internal sealed class StreetKindTable
{
    private readonly FrozenDictionary<string, string> _kinds;

    private StreetKindTable(FrozenDictionary<string, string> kinds) => _kinds = kinds;

    /// <summary>The words met in English-language news.</summary>
    public static StreetKindTable English { get; } = new(TsvTable.Read("English/street-kinds.tsv", 2)
        .SelectMany(row => row[1].Split(' ').Select(form => KeyValuePair.Create(form, row[0]))).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The kind that a word with a capital names, or null.</summary>
    public string? KindOf(ReadOnlySpan<char> word) =>
        _kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;
}
