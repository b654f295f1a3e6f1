using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>Nouns of one sort, found by either number.</summary>
internal sealed class NounTable
{
    private readonly FrozenDictionary<string, Noun> _nouns;

    private NounTable(FrozenDictionary<string, Noun> nouns) => _nouns = nouns;

    /// <summary>Nouns for a person by role: "doctor", "prime minister", "spokeswoman".</summary>
    public static NounTable Roles { get; } = Read("English/roles.tsv");

    /// <summary>Nouns for a body of people: "ministry", "company", "hospital".</summary>
    public static NounTable Organizations { get; } = Read("English/organizations.tsv");

    /// <summary>Nouns for something written or published: "report", "poll", "letter".</summary>
    public static NounTable Documents { get; } = Read("English/documents.tsv");

    /// <summary>The singular and plural of every noun, in no order.</summary>
    public IEnumerable<string> Forms => _nouns.Keys;

    /// <summary>Finds the noun that a word, or two with a blank between them, is a form of; null where there is none.</summary>
    public Noun? Find(string words)
    {
        if (_nouns.TryGetValue(words, out var noun)) return noun;
        return _nouns.TryGetValue(words.ToLowerInvariant(), out noun) ? noun : null;
    }

    private static NounTable Read(string path)
    {
        var nouns = new Dictionary<string, Noun>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(path, 3))
        {
            var gender = GenderCode.Parse(row[2]);
            nouns[row[0]] = new Noun(row[0], false, gender);
            nouns.TryAdd(row[1].Length > 0 ? row[1] : Plural(row[0]), new Noun(row[0], true, gender));
        }

        return new NounTable(nouns.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string Plural(string noun)
    {
        if (noun.Length > 1 && noun[^1] == 'y' && !"aeiou".Contains(noun[^2], StringComparison.Ordinal)) return noun[..^1] + "ies";
        var hisses = noun[^1] is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal)
            || noun.EndsWith("sh", StringComparison.Ordinal);
        return noun + (hisses ? "es" : "s");
    }
}
