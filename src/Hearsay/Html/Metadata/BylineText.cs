using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Reads the writers out of a line around the headline, whatever else the line holds.</summary>
internal static class BylineText
{
    private static readonly string[] _inner = [" by ", " By ", " Von ", " von ", " Par ", " Por "];

    /// <summary>The names in a line that is known to give the writers.</summary>
    public static ImmutableArray<string> NamesOf(string line) =>
        PartsOf(line).Select(part => NamesAt(AfterOpening(part) ?? part)).FirstOrDefault(names => !names.IsEmpty, []);

    /// <summary>The names that the line's own words give as its writers'.</summary>
    public static ImmutableArray<string> NamesIn(string line)
    {
        var parts = PartsOf(line);
        var opened = parts.Select(AfterOpening).OfType<string>().Select(NamesAt).FirstOrDefault(names => !names.IsEmpty, []);
        return opened.IsEmpty && parts.Length == 2 && HasDate(parts[1]) && !HasDate(parts[0]) ? NamesAt(parts[0]) : opened;
    }

    private static string[] PartsOf(string line) =>
        line.Split(['|', '•', '·', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ImmutableArray<string> NamesAt(string part) =>
        [.. Byline.NamesIn(BeforeDate(part)).SelectMany(name => AuthorField.Read(name))];

    private static string? AfterOpening(string part)
    {
        if (BylineWords.All.WithoutOpener(part) is { } opened) return opened;
        // "ByAnn Marsh": the page sets the space by its layout.
        if (part.Length > 3 && part.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(part[2])) return part[2..];
        // "posted on 2024-05-03 by Ann Marsh"; before the word there must be a date, or the line may be a teaser.
        var inner = _inner.Select(word => (word.Length, At: part.LastIndexOf(word, StringComparison.Ordinal))).MaxBy(row => row.At);
        return inner.At > 0 && part.AsSpan(0, inner.At).ContainsAnyInRange('0', '9') ? part[(inner.At + inner.Length)..] : null;
    }

    // "Ann Marsh | 05.04.2025": a name and a date that share a line.
    private static bool HasDate(string part) => PublicationLine.TryReadDate(part, out _);

    // "Ann Marsh December 22, 2023": the name ends where the date begins.
    private static string BeforeDate(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile(word => !word.Any(char.IsAsciiDigit)).ToList();
        var isCut = string.Join(' ', words).Length < text.Trim().Length;
        while (isCut && words.Count > 0 && IsOfTime(words[^1])) words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }

    private static bool IsOfTime(string word) => PublicationWords.All.SortOf(word.Trim(',', ':', '.').ToLowerInvariant()) is not null;
}
