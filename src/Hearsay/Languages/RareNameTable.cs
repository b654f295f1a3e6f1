using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Hearsay.Languages;

/// <summary>Rarer given names, kept only for the gender that they tell: many are common words, places or last names too.</summary>
internal sealed class RareNameTable
{
    private readonly FrozenDictionary<string, (Gender Gender, bool IsGiven)> _names;

    private RareNameTable(FrozenDictionary<string, (Gender Gender, bool IsGiven)> names) => _names = names;

    /// <summary>The names that are borne in the United States.</summary>
    public static RareNameTable English { get; } = Read("English/rare-given-names.tsv");

    /// <summary>The gender that the name tells before a last name, with or without its accents.</summary>
    public Gender GenderOf(string name) => _names.GetValueOrDefault(Plain(name)).Gender;

    /// <summary>The gender that the name tells where it stands alone; unknown where it is as likely a last name.</summary>
    public Gender GenderAlone(string name) =>
        _names.GetValueOrDefault(Plain(name)) is { IsGiven: true } given ? given.Gender : Gender.Unknown;

    private static string Plain(string name) => Ascii.IsValid(name) ? name : string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static RareNameTable Read(string path) => new(TsvTable.Read(path, 3).ToFrozenDictionary(
        row => row[0], row => (GenderCode.Parse(row[1]), row[2] == "g"), StringComparer.Ordinal));
}
