using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>Tells the language of a text by its script and, in Latin and Cyrillic script, by its commonest small words.</summary>
internal sealed class LanguageIdentifier
{
    /// <summary>The characters at the head of a text that are looked at.</summary>
    public const int MaximumLength = 20_000;

    private const int FewestWords = 8;
    private const int LongestWord = 12;

    private readonly FrozenDictionary<string, string[]> _languagesOf;

    private LanguageIdentifier(FrozenDictionary<string, string[]> languagesOf) => _languagesOf = languagesOf;

    /// <summary>Loads the table of small words.</summary>
    public static LanguageIdentifier Load()
    {
        var rows = TsvTable.Read("languages.tsv", 2).SelectMany(row => row[1].Split(' '), (row, word) => (Language: row[0], Word: word));
        return new LanguageIdentifier(rows.GroupBy(row => row.Word, row => row.Language)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray()));
    }

    /// <summary>The ISO 639-1 code that was given, cut to its language, else that of the text; null for a short one.</summary>
    public string? Identify(string text, string? given)
    {
        if (CodeOf(given) is { } code) return code;
        var head = text.AsSpan(0, Math.Min(text.Length, MaximumLength));
        var script = ScriptCounter.LanguageOf(head);
        return script is null or "ru" ? LanguageOfWords(head) ?? script : script;
    }

    /// <summary>The language of a tag such as "en-GB" in lower case, or null where there is none.</summary>
    public static string? CodeOf(string? tag)
    {
        var end = tag?.IndexOfAny(['-', '_']) ?? -1;
        var code = (end < 0 ? tag : tag![..end])?.Trim().ToLowerInvariant();
        return code?.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) ? code : null;
    }

    private string? LanguageOfWords(ReadOnlySpan<char> text)
    {
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var wordCount = 0;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end == start) continue;
            wordCount++;
            Vote(text[start..end], votes);
            start = end;
        }

        return wordCount < FewestWords ? null : Winner(votes, wordCount);
    }

    private void Vote(ReadOnlySpan<char> word, SortedDictionary<string, int> votes)
    {
        if (word.Length > LongestWord) return;
        foreach (var language in _languagesOf.GetValueOrDefault(word.ToString().ToLowerInvariant(), []))
            votes[language] = votes.GetValueOrDefault(language) + 1;
    }

    // A language's small words make up a fifth of its running text or more; fewer than one in twelve is a list of names.
    private static string? Winner(SortedDictionary<string, int> votes, int wordCount)
    {
        if (votes.Count == 0) return null;
        var best = votes.MaxBy(vote => vote.Value);
        return 12 * best.Value >= wordCount ? best.Key : null;
    }
}
