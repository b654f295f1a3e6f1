using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The verbs for what comes but once to one and the same, so that two days or places of it cannot both be right.</summary>
internal sealed class DeedTable
{
    private readonly FrozenDictionary<string, (bool IsOfObject, DeedKind Kind)> _deeds;

    private DeedTable(FrozenDictionary<string, (bool IsOfObject, DeedKind Kind)> deeds) => _deeds = deeds;

    /// <summary>The verbs of English.</summary>
    public static DeedTable English { get; } = Read("English/deeds.tsv");

    /// <summary>Whether the verb comes to its object rather than to its subject, and its kind; null where it may recur.</summary>
    public (bool IsOfObject, DeedKind Kind)? Find(string lemma) => _deeds.TryGetValue(lemma, out var deed) ? deed : null;

    private static DeedTable Read(string path)
    {
        var deeds = new Dictionary<string, (bool, DeedKind)>();
        foreach (var row in TsvTable.Read(path, 3))
            foreach (var lemma in row[2].Split(' ')) deeds[lemma] = (row[0] == "object", Enum.Parse<DeedKind>(row[1], true));
        return new DeedTable(deeds.ToFrozenDictionary());
    }
}
