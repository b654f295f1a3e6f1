using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The common given names, with the gender that each tells.</summary>
internal sealed class GivenNameTable
{
    private readonly FrozenDictionary<string, Gender> _genders;

    private GivenNameTable(FrozenDictionary<string, Gender> genders) => _genders = genders;

    /// <summary>The given names met in English-language news.</summary>
    public static GivenNameTable English { get; } = Read("English/given-names.tsv");

    /// <summary>All the names, in no order.</summary>
    public IEnumerable<string> Names => _genders.Keys;

    /// <summary>Whether the word is a common given name.</summary>
    public bool Has(string word) => _genders.ContainsKey(word);

    /// <summary>The gender that the name tells; unknown for a name that men and women bear, and for a rare one.</summary>
    /// <remarks>Of a name in two parts, "Mary-Jane", the first decides.</remarks>
    public Gender GenderOf(string name)
    {
        if (_genders.TryGetValue(name, out var gender)) return gender;
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 ? _genders.GetValueOrDefault(name[..hyphen]) : Gender.Unknown;
    }

    private static GivenNameTable Read(string path) =>
        new(TsvTable.Read(path, 2).ToFrozenDictionary(row => row[0], row => GenderCode.Parse(row[1]), StringComparer.Ordinal));
}
