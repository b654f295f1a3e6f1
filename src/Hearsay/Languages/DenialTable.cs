using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words of denial, refusal and negation.</summary>
internal sealed class DenialTable
{
    private readonly FrozenDictionary<string, DenialKind> _kinds;

    private DenialTable(FrozenDictionary<string, DenialKind> kinds) => _kinds = kinds;

    /// <summary>The words met in English-language news.</summary>
    public static DenialTable English { get; } = Read("English/denials.tsv");

    /// <summary>What a word does in this form and, for "ruled out", with the word after it.</summary>
    public DenialKind KindOf(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        var lookup = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(word, out var kind) || lookup.TryGetValue($"{word}+{next}", out kind) ? kind : DenialKind.None;
    }

    private static DenialTable Read(string path)
    {
        var kinds = new Dictionary<string, DenialKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(path, 2))
            foreach (var form in row[0].Split(' ')) kinds.Add(form, Enum.Parse<DenialKind>(row[1], true));
        return new DenialTable(kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }
}
