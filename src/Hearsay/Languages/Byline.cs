using System.Collections.Immutable;
using System.Text;

namespace Hearsay.Languages;

/// <summary>Reads lines that name the writers, such as "By Ann Marsh and Bo Lund, Harbour Post" or "Von Anna Müller".</summary>
internal static class Byline
{
    private const int MaximumLength = 160;
    private const int MaximumNameWords = 5;

    private static readonly string[] _particles =
        ["de", "van", "von", "der", "den", "da", "dos", "del", "della", "di", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "y",
            "zu"];

    /// <summary>Whether the line does nothing but name the writers and, it may be, their outlet, post and time of writing.</summary>
    public static bool IsByline(string line)
    {
        if (line.Length > MaximumLength || BylineWords.All.WithoutOpener(line) is not { } rest) return false;
        var words = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return AreNamed(words, line) && !EndsAsSentence(rest, words) && words.All(IsBylineWord) && !PublicationLine.StartsWithDate(rest);
    }

    /// <summary>The writers' names in a byline or an author field, in order; empty where there is none.</summary>
    public static ImmutableArray<string> NamesIn(string line)
    {
        var rest = WithoutBrackets(BylineWords.All.WithoutOpener(line) ?? line).Trim();
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Parts(rest))
        {
            var name = part.Trim(' ', '.', ',', '\u00a0', '|', ';', '–', '-', ':');
            if (!IsName(name)) break;
            if (!names.Contains(name)) names.Add(name);
        }

        return names.ToImmutable();
    }

    // "Di Maria" and "Von Trapp" are names themselves: in other languages than English one word makes a byline only as "Par AFP".
    private static bool AreNamed(string[] words, string line)
    {
        if (words.Length == 0 || !IsNameWord(words[0])) return false;
        var isSure = words[0].Length > 1 && words[0].All(char.IsUpper) || BylineWords.English.WithoutOpener(line) is not null;
        return words.Count(IsNameWord) >= 2 || (words.Length == 1 && isSure);
    }

    private static IEnumerable<string> Parts(string names)
    {
        var separated = names.Replace(" and ", "|", StringComparison.OrdinalIgnoreCase).Replace(" & ", "|", StringComparison.Ordinal);
        return separated.Split(['|', ',', ';', '•', '·', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(Unjoined);
    }

    // "Anna Müller und Jan Beck": where what joins stands in many languages, both sides must be names in full, unlike "Ortega y Gasset".
    private static IEnumerable<string> Unjoined(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        for (var index = 2; index + 2 < words.Length; index++)
        {
            if (!BylineWords.All.IsJoint(words[index]) || index - start < 2 || !IsNameWord(words[index + 1])) continue;
            yield return string.Join(' ', words[start..index]);
            start = index + 1;
        }

        yield return start == 0 ? part : string.Join(' ', words[start..]);
    }

    // "Anna Müller (Text) und Jan Beck (Fotos)"
    private static string WithoutBrackets(string line)
    {
        if (!line.Contains('(', StringComparison.Ordinal)) return line;
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var character in line)
        {
            if (character == '(') depth++;
            if (depth == 0) kept.Append(character);
            if (character == ')' && depth > 0) depth--;
        }

        return kept.ToString().Replace("  ", " ", StringComparison.Ordinal);
    }

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MaximumNameWords && words.All(word => IsNameWord(word) || _particles.Contains(word))
            && !PublicationLine.StartsWithDate(name);
    }

    // A lone initial or a title keeps its stop ("Ann M. Marsh Jr."); any other last stop ends a sentence of the body.
    private static bool EndsAsSentence(string rest, string[] words) =>
        rest.EndsWith('.') && words.Length > 7;

    private static bool IsNameWord(string word) => word.Length > 0 && char.IsUpper(word[0]) && word.Any(char.IsLetter);

    private static bool IsBylineWord(string word)
    {
        var bare = word.Trim(',', '.', ';', '(', ')', '|', ':');
        return bare.Length == 0 || !char.IsLower(bare[0]) || bare.AsSpan().ContainsAny('@', '.')
            || _particles.Contains(bare) || BylineWords.All.Has(bare) || PublicationWords.All.SortOf(bare) is not null;
    }
}
