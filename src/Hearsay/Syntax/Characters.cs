using System.Globalization;

namespace Hearsay.Syntax;

/// <summary>What a character is to the one who cuts text into words.</summary>
internal static class Characters
{
    /// <summary>Whether it is a straight or a curly apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`' or '′';

    /// <summary>Whether it opens a quotation or a bracket, or may do so.</summary>
    public static bool IsOpening(char c) => c is '(' or '[' or '{' or '“' or '‘' or '«' or '‹' or '„' or '"' or '\'' or '<';

    /// <summary>Whether it closes a quotation or a bracket, or may do so.</summary>
    public static bool IsClosing(char c) => c is ')' or ']' or '}' or '”' or '’' or '»' or '›' or '"' or '\'';

    /// <summary>Whether it is a dash longer than a hyphen.</summary>
    public static bool IsDash(char c) => c is '–' or '—' or '―' or '−';

    /// <summary>Whether it can stand inside a word: a letter, a digit, a mark on a letter, an underscore or a soft hyphen.</summary>
    public static bool IsWord(char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            return true;
        }

        return c > 127 ? char.IsLetterOrDigit(c) || IsJoined(c) : c == '_';
    }

    // Combining marks and format characters (soft hyphen, zero-width joiner) have no place of their own.
    private static bool IsJoined(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
