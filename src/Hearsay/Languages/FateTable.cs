using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that say what befell people, and what did: "killed", "injured", "arrested".</summary>
internal sealed class FateTable
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _fates;

    private readonly FrozenSet<string> _names;

    private FateTable(string path)
    {
        var rows = TsvTable.Read(path, 3);
        _fates = rows.GroupBy(row => row[1], StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal), StringComparer.Ordinal);
        _names = rows.Select(row => row[2]).Where(name => name != "none").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words of English.</summary>
    public static FateTable English { get; } = new("English/fates.tsv");

    /// <summary>What befalls the object of a verb, or null.</summary>
    public string? OfObject(string lemma) => Find("object", lemma);

    /// <summary>What befalls the subject of a verb, or null.</summary>
    public string? OfSubject(string lemma) => Find("subject", lemma);

    /// <summary>What a word such as "dead" says of its noun, or null.</summary>
    public string? OfState(string lemma) => Find("state", lemma);

    /// <summary>What befell those whom a noun such as "deaths" counts, or null.</summary>
    public string? OfCount(string lemma) => Find("count", lemma);

    /// <summary>What befell those to whom a noun such as "killing" belongs, or null.</summary>
    public string? OfOwner(string lemma) => Find("possess", lemma);

    /// <summary>Whether a noun names what is shot and not shot at: "bullets", "films".</summary>
    public bool IsThing(string lemma) => Find("thing", lemma) is not null;

    /// <summary>Whether a noun that names no role stands for a person: "victim".</summary>
    public bool IsPerson(string lemma) => Find("person", lemma) is not null;

    /// <summary>Whether it is the name of a fate: "killed", "missing".</summary>
    public bool IsFate(string name) => _names.Contains(name);

    private string? Find(string use, string lemma) => _fates[use].TryGetValue(lemma, out var fate) ? fate : null;
}
