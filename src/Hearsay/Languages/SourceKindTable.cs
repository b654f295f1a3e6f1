using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>Tells from the words of a source without a name what sort of source it is.</summary>
internal sealed class SourceKindTable
{
    private static readonly FrozenSet<string> _headEnders = new[]
    {
        "of", "for", "in", "at", "on", "from", "with", "to", "who", "whom", "that", "which", "near", "inside", "within", "by", "about",
        "close", "familiar", "briefed", "speaking", "and", "or", "as", "among", "under", "whose", "into", "between", "after", "there",
        "here", "named", "called",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _manyPeople = new[]
    {
        "they", "some", "many", "others", "both", "several", "few", "most", "those", "these", "two", "three", "four", "five", "dozens",
        "hundreds", "thousands", "millions", "we", "all", "everyone", "everybody",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _onePerson = new[] { "he", "she", "i", "one", "another", "someone", "somebody", "who" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _unnamedHeads;
    private readonly string[] _unnamedPhrases;

    private SourceKindTable(FrozenSet<string> unnamedHeads, string[] unnamedPhrases)
    {
        _unnamedHeads = unnamedHeads;
        _unnamedPhrases = unnamedPhrases;
    }

    /// <summary>The kinds that the words of English tell.</summary>
    public static SourceKindTable English { get; } = Read("English/unnamed.tsv");

    /// <summary>The kind of a source: "lawmakers" are a group, "a source" is unnamed, "the ministry" an organization.</summary>
    /// <param name="words">The words of the source in order, marks among them or not, such as "a doctor at the hospital".</param>
    public EntityKind KindOf(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return EntityKind.Other;
        if (IsUnnamed(words)) return EntityKind.Unnamed;
        var head = HeadOf(words);
        var pair = head > 0 ? words[head - 1] + " " + words[head] : words[head];
        return KindOfNoun(pair) ?? KindOfNoun(words[head]) ?? KindOfProName(words) ?? EntityKind.Other;
    }

    /// <summary>The index of the noun that the others belong to: the last word before "of", "who", a comma and the like.</summary>
    public static int HeadOf(IReadOnlyList<string> words)
    {
        var end = 1;
        while (end < words.Count && !EndsHead(words[end])) end++;
        return end - 1;
    }

    /// <summary>Whether the words hold back who speaks: "a source", "officials who spoke on condition of anonymity".</summary>
    public bool IsUnnamed(IReadOnlyList<string> words)
    {
        if (_unnamedHeads.Contains(words[HeadOf(words)].ToLowerInvariant())) return true;
        var line = " " + string.Join(' ', words).ToLowerInvariant() + " ";
        return _unnamedPhrases.Any(phrase => line.Contains(phrase, StringComparison.Ordinal));
    }

    private static bool EndsHead(string word) => _headEnders.Contains(word) || !char.IsLetterOrDigit(word[0]);

    private static EntityKind? KindOfNoun(string noun)
    {
        if (WordTable.Groups.Has(noun.ToLowerInvariant()) || WordTable.Groups.Has(noun)) return EntityKind.Group;
        if (NounTable.Roles.Find(noun) is { } role) return role.IsPlural ? EntityKind.Group : EntityKind.Person;
        if (OutletNouns.Has(noun)) return EntityKind.Outlet;
        if (NounTable.Organizations.Find(noun) is not null) return EntityKind.Organization;
        if (NounTable.Documents.Find(noun) is not null) return EntityKind.Document;
        if (PlaceTable.English.TryFindDemonym(noun, out _) && noun.EndsWith('s')) return EntityKind.Group;
        return PlaceTable.English.TryFind(noun, out _) ? EntityKind.Place : null;
    }

    private static EntityKind? KindOfProName(IReadOnlyList<string> words)
    {
        if (_manyPeople.Contains(words[0])) return EntityKind.Group;
        return _onePerson.Contains(words[0]) && words.Count == 1 ? EntityKind.Person : null;
    }

    private static SourceKindTable Read(string path)
    {
        var rows = TsvTable.Read(path, 2);
        var heads = rows.Where(row => row[1] == "head").Select(row => row[0]);
        var phrases = rows.Where(row => row[1] == "phrase").Select(row => " " + row[0] + " ");
        return new SourceKindTable(heads.ToFrozenSet(StringComparer.Ordinal), [.. phrases]);
    }
}
