using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Reads the names in a field for authors, of which pages make all sorts of use.</summary>
internal static class AuthorField
{
    private const int MaximumLength = 400;
    private const int LongestName = 80;
    private const int MaximumWords = 8;

    private static readonly string[] _openings =
        ["by ", "by: ", "written by ", "view all posts by ", "view all articles by ", "posts by ", "author: ", "text: "];

    private static readonly string[] _joiners = [" and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " i ", " ve ", " dan "];

    private static readonly string[] _degrees =
        ["ph.d", "phd", "md", "m.d", "ms", "m.s", "rd", "rdn", "mph", "msc", "m.sc", "mba", "jd", "j.d", "esq", "rn", "mscn", "ldn", "ld"];

    /// <summary>The names in order; addresses, handles, posts and degrees are none.</summary>
    public static ImmutableArray<string> Read(string? text)
    {
        var clean = FactText.Clean(text);
        if (clean is null || clean.Length > MaximumLength || IsAddress(clean)) return [];
        var parts = WithoutOpening(clean).Split([',', ';', '|', '•', '·', '/', '&', '、'], StringSplitOptions.TrimEntries);
        // "Marsh, Ann" is one name turned round.
        if (parts is [{ } last, { } first] && clean.Contains(',', StringComparison.Ordinal) && IsWord(first) && IsWord(last))
            return NameIn($"{first} {last}") is { } turned ? [turned] : [];

        return [.. parts.SelectMany(WithoutJoiners).Select(NameIn).OfType<string>().Distinct()];
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || text[0] == '/';

    private static string WithoutOpening(string text)
    {
        var opening = _openings.FirstOrDefault(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
        if (opening is not null) return text[opening.Length..];
        // "Von Ann Marsh" names a writer, "Von Marsh" is one.
        var isFrom = text.StartsWith("Von ", StringComparison.Ordinal) || text.StartsWith("Par ", StringComparison.Ordinal)
            || text.StartsWith("Por ", StringComparison.Ordinal);
        return isFrom && text.Count(character => character == ' ') >= 2 ? text[4..] : text;
    }

    private static bool IsWord(string text) =>
        text.Length > 1 && text.All(char.IsLetter) && text.Any(char.IsLower) && char.IsUpper(text[0]);

    // "Ann Marsh e Bo Lund" are two; "Ann y Marsh" is one, and so is "Field and Stream": both sides must be full names.
    private static IEnumerable<string> WithoutJoiners(string part)
    {
        foreach (var joiner in _joiners)
        {
            var at = part.IndexOf(joiner, StringComparison.Ordinal);
            if (at < 0 || !IsFullName(part[..at]) || !IsFullName(part[(at + joiner.Length)..])) continue;
            return [part[..at], .. WithoutJoiners(part[(at + joiner.Length)..])];
        }

        return [part];
    }

    private static bool IsFullName(string text) => text.Trim().Contains(' ', StringComparison.Ordinal) && char.IsUpper(text.TrimStart()[0]);

    private static string? NameIn(string part)
    {
        var open = part.IndexOf('(', StringComparison.Ordinal);
        var words = (open > 0 ? part[..open] : part).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && IsDegree(words[^1])) words.RemoveAt(words.Count - 1);
        // "Ann Marsh Senior Writer": the post stands after the name.
        while (words.Count > 2 && IsRole(words[^1])) words.RemoveAt(words.Count - 1);
        var name = string.Join(' ', words).Trim(' ', '.', ':', '-', '–', '*', '"', '(', ')', '[', ']');
        // A stop belongs to "Ann Marsh Jr."
        if (part.EndsWith(" Jr.", StringComparison.Ordinal)) name += ".";
        var isName = name.Length is > 1 and <= LongestName && words.Count <= MaximumWords && name.Any(char.IsLetter);
        return !isName || name.Contains('@', StringComparison.Ordinal) || IsDegree(name) || IsAddress(name)
            || words.All(IsRole) ? null : name;
    }

    private static bool IsRole(string word) => WordTable.AuthorRoles.Has(word.Trim('.', ':').ToLowerInvariant());

    private static bool IsDegree(string word) => _degrees.Contains(word.Trim('.', ',').ToLowerInvariant());
}
