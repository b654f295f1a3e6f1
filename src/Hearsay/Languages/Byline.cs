using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>Reads lines that name the writers, such as "By Ann Marsh and Bo Lund, Harbour Post".</summary>
internal static class Byline
{
    private const int MaximumLength = 160;
    private const int MaximumNameWords = 5;
    private static readonly ImmutableArray<string> _openings =
        ["written by ", "reported by ", "posted by ", "published by ", "story by ", "words by ", "by: ", "by ", "by\u00a0", "author: ",
            "von ", "par ", "por "];

    private static readonly string[] _particles =
        ["de", "van", "von", "der", "den", "da", "dos", "del", "della", "di", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "y",
            "zu"];

    private static readonly string[] _small =
        ["and", "for", "of", "the", "in", "at", "with", "on", "to", "&", "editor", "reporter", "correspondent", "writer", "staff",
            "senior", "chief", "political"];

    /// <summary>Whether the line does nothing but name the writers and, it may be, their outlet, post and time of writing.</summary>
    public static bool IsByline(string line)
    {
        var rest = WithoutOpening(line);
        if (rest is null || line.Length > MaximumLength) return false;
        var words = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var names = words.Count(IsNameWord);
        var isName = names >= 2 || (names == 1 && words.Length == 1);
        return isName && !EndsAsSentence(rest, words) && words.All(IsBylineWord) && !PublicationLine.StartsWithDate(rest);
    }

    /// <summary>The writers' names in a byline or an author field, in order; empty where there is none.</summary>
    public static ImmutableArray<string> NamesIn(string line)
    {
        var rest = (WithoutOpening(line) ?? line).Trim();
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Parts(rest))
        {
            var name = part.Trim(' ', '.', ',', '\u00a0', '|', ';', '–', '-', ':');
            if (!IsName(name)) break;
            if (!names.Contains(name)) names.Add(name);
        }

        return names.ToImmutable();
    }

    private static string[] Parts(string names)
    {
        var separated = names.Replace(" and ", "|", StringComparison.OrdinalIgnoreCase).Replace(" & ", "|", StringComparison.Ordinal)
            .Replace(" und ", "|", StringComparison.Ordinal).Replace(" et ", "|", StringComparison.Ordinal);
        return separated.Split(['|', ',', ';', '•', '·', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MaximumNameWords && words.All(word => IsNameWord(word) || _particles.Contains(word))
            && !PublicationLine.StartsWithDate(name);
    }

    private static string? WithoutOpening(string line)
    {
        var opening = _openings.FirstOrDefault(opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
        return opening is null ? null : line[opening.Length..].TrimStart();
    }

    // A lone initial or a title keeps its stop ("Ann M. Marsh Jr."); any other last stop ends a sentence of the body.
    private static bool EndsAsSentence(string rest, string[] words) =>
        rest.EndsWith('.') && words.Length > 7;

    private static bool IsNameWord(string word) => word.Length > 0 && char.IsUpper(word[0]) && word.Any(char.IsLetter);

    private static bool IsBylineWord(string word)
    {
        var bare = word.Trim(',', '.', ';', '(', ')', '|', ':');
        return bare.Length == 0 || !char.IsLower(bare[0]) || bare.AsSpan().ContainsAny('@', '.')
            || _particles.Contains(bare) || _small.Contains(bare) || PublicationLine.IsTimeWord(bare);
    }
}
