using System.Globalization;
using System.Text;

namespace Hearsay.Store;

/// <summary>Reads JSON strings that hold half a surrogate pair, which the platform's parser refuses to.</summary>
internal static class LooseJsonText
{
    /// <summary>The text of a valid JSON string literal, quotation marks included in the input.</summary>
    public static string Unescape(string literal)
    {
        var text = new StringBuilder(literal.Length);
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\') text.Append(literal[i]);
            else if (literal[++i] != 'u') text.Append(Unescape(literal[i]));
            else
            {
                text.Append((char)ushort.Parse(literal.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
        }

        return ReplaceLoneSurrogates(text);
    }

    private static char Unescape(char letter) =>
        letter switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => letter };

    private static string ReplaceLoneSurrogates(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) text[i] = '\uFFFD';
        }

        return text.ToString();
    }
}
