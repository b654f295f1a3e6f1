using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Store.Feeds;

/// <summary>Takes the markup out of titles and summaries.</summary>
internal static partial class PlainWords
{
    /// <summary>Words in which markup is written out, as RSS has it: without tags, white space made single spaces, cut at a length.
    /// Null where nothing is left.</summary>
    public static string? FromMarkup(string? text, int length) =>
        text is null ? null : From(WebUtility.HtmlDecode(Tag().Replace(InlineTag().Replace(text, ""), " ")), length);

    /// <summary>Words that are meant to the letter, with white space made single spaces, cut at a length. Null where there are
    /// none.</summary>
    public static string? From(string? text, int length)
    {
        if (text is null) return null;
        var words = new StringBuilder();
        foreach (var letter in text)
        {
            if (words.Length >= length) break;
            if (char.IsWhiteSpace(letter) || char.IsControl(letter)) AddSpace(words);
            else words.Append(letter);
        }

        if (words.Length > 0 && char.IsHighSurrogate(words[^1])) words.Length--;
        return words.ToString().TrimEnd() is { Length: > 0 } found ? found : null;
    }

    private static void AddSpace(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
    }

    [GeneratedRegex(@"</?(?:a|abbr|b|cite|code|em|font|i|mark|q|small|span|strong|sub|sup|u)(?![A-Za-z0-9])[^<>]*>",
        RegexOptions.IgnoreCase)]
    private static partial Regex InlineTag();

    // "3 < 4" is no tag.
    [GeneratedRegex(@"</?[A-Za-z!][^<>]*>")]
    private static partial Regex Tag();
}
