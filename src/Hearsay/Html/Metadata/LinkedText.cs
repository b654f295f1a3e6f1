using System.Globalization;
using System.Text;

namespace Hearsay.Html;

/// <summary>Mends the JSON of linked data as far as pages commonly break it, in one pass.</summary>
internal static class LinkedText
{
    private const string CharacterData = "<![CDATA[";
    private const char Replacement = '\ufffd';

    /// <summary>The text with its wrapping taken off, and with strings made whole that hold line breaks or needless escapes.</summary>
    public static string Mend(string text)
    {
        // "<script>//<![CDATA[ {...} //]]></script>": the bracket of the wrapping opens no list.
        var opening = text.IndexOf(CharacterData, StringComparison.OrdinalIgnoreCase);
        var from = opening >= 0 && text.AsSpan(0, opening).IndexOfAny('{', '[') < 0 ? opening + CharacterData.Length : 0;
        var start = text.AsSpan(from).IndexOfAny('{', '[') + from;
        if (start < from) return "{}";
        var inner = text[start..];
        // "{&quot;@type&quot;: ...": written once too often for a page.
        if (IsEncoded(inner)) inner = System.Net.WebUtility.HtmlDecode(inner);
        return MendStrings(inner);
    }

    private static bool IsEncoded(string text)
    {
        var head = text.AsSpan(1).TrimStart();
        return head.StartsWith("&quot;", StringComparison.Ordinal) || head.StartsWith("{&quot;", StringComparison.Ordinal);
    }

    // The value ends where its first bracket closes: what stands behind it, "]]>" or a semicolon, is no part of it.
    private static string MendStrings(string text)
    {
        var mended = new StringBuilder(text.Length);
        var depth = 0;
        var inString = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '"') inString = !inString;
            if (inString && character == '\\')
            {
                AppendEscape(mended, text, ref index);
                continue;
            }

            mended.Append(char.IsControl(character) ? ' ' : IsHalf(text, index) ? Replacement : character);
            if (inString) continue;
            depth += character is '{' or '[' ? 1 : character is '}' or ']' ? -1 : 0;
            if (depth == 0) break;
        }

        return mended.ToString();
    }

    // "\'" and "\&" are no escapes of JSON; the character alone is meant.
    private static void AppendEscape(StringBuilder mended, string text, ref int index)
    {
        index++;
        if (index >= text.Length) return;
        var character = text[index];
        if (character == 'u' && IsSurrogate(text, index + 1))
        {
            AppendPair(mended, text, ref index);
            return;
        }

        if ("\"\\/bfnrtu".Contains(character, StringComparison.Ordinal)) mended.Append('\\');
        mended.Append(char.IsControl(character) ? ' ' : character);
    }

    // "Pier \ud83d": a headline cut in the middle of a character, of which JSON takes whole ones only.
    private static void AppendPair(StringBuilder mended, string text, ref int index)
    {
        const int Digits = 4;
        var high = CodeAt(text, index + 1);
        var isPair = char.IsHighSurrogate(high) && index + 6 < text.Length && text[index + 5] == '\\' && text[index + 6] == 'u'
            && char.IsLowSurrogate(CodeAt(text, index + 7));
        if (isPair) mended.Append(high).Append(CodeAt(text, index + 7));
        else mended.Append(Replacement);
        index += isPair ? Digits + 2 + Digits : Digits;
    }

    private static bool IsSurrogate(string text, int index) => char.IsSurrogate(CodeAt(text, index));

    /// <summary>The character that four hexadecimal digits stand for, or NUL where there are none.</summary>
    private static char CodeAt(string text, int index) => index + 4 <= text.Length
        && ushort.TryParse(text.AsSpan(index, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : '\0';

    private static bool IsHalf(string text, int index) => char.IsSurrogate(text[index])
        && !(char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        && !(char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));
}
