using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>How the words before an outlet's name say that it passed a statement on: "told CNN", "in an interview with the BBC".</summary>
internal sealed class RelayTable
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _triggers;

    private RelayTable(FrozenDictionary<string, FrozenSet<string>> triggers) => _triggers = triggers;

    /// <summary>Loads the English table.</summary>
    public static RelayTable Load() => new(TsvTable.Read("English/relays.tsv", 2)
        .ToFrozenDictionary(
            row => row[0],
            row => row[1].Split(',', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a word, standing just before a name, can make it a relay.</summary>
    public bool IsLead(string word) => _triggers.ContainsKey(word);

    /// <summary>Whether the lead asks for no word before it.</summary>
    public bool IsEnough(string lead) => _triggers[lead].Count == 0;

    /// <summary>Whether a word before the lead makes the name a relay.</summary>
    public bool IsTrigger(string lead, string word) => _triggers[lead].Contains(word);
}
