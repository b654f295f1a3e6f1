using System.Text;

namespace Hearsay.Store.Archives;

/// <summary>Writes what somebody typed as an expression of FTS5, which fails on no input.</summary>
internal static class MatchText
{
    // More would make a search slow, and nobody types so many.
    private const int MostTerms = 32;

    /// <summary>The expression; null where there is no word to look for.</summary>
    public static string? From(string text)
    {
        var (wanted, refused) = (new List<string>(), new List<string>());
        var isEither = false;
        foreach (var (term, isRefused) in Cut(text).Take(MostTerms))
        {
            if (term == "OR")
            {
                isEither = wanted.Count > 0;
                continue;
            }

            if (isRefused) refused.Add(term);
            else if (isEither) wanted[^1] = $"{wanted[^1]} OR {term}";
            else wanted.Add(term);
            isEither = false;
        }

        if (wanted.Count == 0) return null;
        var all = string.Join(" AND ", wanted.Select(term => $"({term})"));
        return refused.Count == 0 ? all : $"({all}) NOT ({string.Join(" OR ", refused)})";
    }

    private static IEnumerable<(string Term, bool IsRefused)> Cut(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var isRefused = text[at] == '-';
            if (isRefused) at++;
            var start = at;
            var isPhrase = at < text.Length && IsQuotationMark(text[at]);
            if (isPhrase) start = ++at;
            while (at < text.Length && (isPhrase ? !IsQuotationMark(text[at]) : !IsSpace(text[at]) && !IsQuotationMark(text[at]))) at++;
            var words = text[start..at].Replace('\0', ' ');
            if (isPhrase && at < text.Length) at++;
            if (!isPhrase && words == "OR") yield return (words, false);
            else if (Quote(words, isPhrase) is { } term) yield return (term, isRefused);
        }
    }

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || char.IsControl(letter);

    private static bool IsQuotationMark(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»';

    // Quoted, no sign means anything but itself; what holds no letter or digit would match nothing.
    private static string? Quote(string words, bool isPhrase)
    {
        if (!words.EnumerateRunes().Any(Rune.IsLetterOrDigit)) return null;
        var isBeginning = !isPhrase && words.EndsWith('*');
        return isBeginning ? $"\"{words.TrimEnd('*')}\"*" : $"\"{words}\"";
    }
}
