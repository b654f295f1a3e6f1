using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words by which a sentence recalls what happened before, or adds several events up.</summary>
internal sealed class BackgroundTable
{
    private readonly FrozenDictionary<string, BackgroundKind> _kinds;

    private BackgroundTable(FrozenDictionary<string, BackgroundKind> kinds) => _kinds = kinds;

    /// <summary>The words met in English-language news.</summary>
    public static BackgroundTable English { get; } = new(TsvTable.Read("English/background.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<BackgroundKind>(row[1], true), StringComparer.Ordinal));

    /// <summary>What a word in lower case, or two with a blank between them, does to its sentence.</summary>
    public BackgroundKind KindOf(string words) => _kinds.GetValueOrDefault(words);
}
