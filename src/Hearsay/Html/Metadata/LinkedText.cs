using System.Text;

namespace Hearsay.Html;

/// <summary>Mends the JSON of linked data as far as pages commonly break it, in one pass.</summary>
internal static class LinkedText
{
    private const string CharacterData = "<![CDATA[";

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

            mended.Append(char.IsControl(character) ? ' ' : character);
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
        if ("\"\\/bfnrtu".Contains(character, StringComparison.Ordinal)) mended.Append('\\');
        mended.Append(char.IsControl(character) ? ' ' : character);
    }
}
