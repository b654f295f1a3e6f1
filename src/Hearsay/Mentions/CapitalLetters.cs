using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Gives names in capital letters the letters that they have elsewhere: "TRUMP:" and "Trump", "JAKE ORR" and "Jake Orr".</summary>
internal static class CapitalLetters
{
    private const int LongestAcronym = 3;

    /// <summary>The names with the letters of their fellows.</summary>
    public static List<NameMention> Lower(List<NameMention> names)
    {
        if (!names.Exists(IsShouted)) return names;
        var usual = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !IsShouted(name)))
        {
            usual.TryAdd(name.Text.ToUpperInvariant(), name);
            if (name.Kind == EntityKind.Person) usual.TryAdd(name.Words[^1].ToUpperInvariant(), name);
        }

        var given = names.Where(name => IsShouted(name) && IsFullName(name)).ToList();
        foreach (var name in given) usual.TryAdd(name.Words[^1], name);
        return [.. names.Select(name => IsShouted(name) ? Lower(name, usual) : name)];
    }

    private static bool IsShouted(NameMention name) =>
        name.Text.Length > LongestAcronym && !name.Text.Any(char.IsLower) && name.Text.Any(char.IsUpper);

    private static NameMention Lower(NameMention name, Dictionary<string, NameMention> usual)
    {
        if (IsFullName(name)) return With(name, string.Join(' ', name.Words.Select(Capitalized)), EntityKind.Person);
        if (!usual.TryGetValue(name.Text, out var fellow)) return name;
        var isLastName = fellow.Kind == EntityKind.Person && name.Words.Length == 1;
        var text = isLastName ? Capitalized(fellow.Words[^1]) : fellow.Text;
        return With(name, text, fellow.Kind);
    }

    private static NameMention With(NameMention name, string text, EntityKind kind) =>
        new(name.First, name.End, text, name.Title, kind, name.Strength);

    private static bool IsFullName(NameMention name) =>
        name.Words.Length is 2 or 3 && GivenNameTable.English.Has(Capitalized(name.Words[0]));

    private static string Capitalized(string word)
    {
        var isMixed = word.Any(char.IsLower);
        return isMixed || word.Length < 2 ? word : word[..1] + word[1..].ToLowerInvariant();
    }
}
