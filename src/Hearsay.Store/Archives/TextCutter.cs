using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>Cuts a text into lines and words that together are all of it.</summary>
internal static class TextCutter
{
    /// <summary>The lines, each with its line break.</summary>
    public static ImmutableArray<TextSpan> CutLines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) + 1;
            if (end == 0) end = text.Length;
            lines.Add(new TextSpan(start, end));
        }

        return lines.DrainToImmutable();
    }

    /// <summary>The words of a stretch, the spaces between them and every other sign, each by itself.</summary>
    public static ImmutableArray<TextSpan> CutWords(string text, TextSpan within)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        for (int start = within.Start, end; start < within.End; start = end)
        {
            end = start + 1;
            var kind = KindOf(text[start]);
            while (kind != ' ' && kind != '.' && end < within.End && KindOf(text[end]) == kind) end++;
            while (kind == ' ' && end < within.End && KindOf(text[end]) == ' ') end++;
            words.Add(new TextSpan(start, end));
        }

        return words.DrainToImmutable();
    }

    // Half a surrogate pair goes with letters, so that no pair is cut through.
    private static char KindOf(char letter) =>
        char.IsWhiteSpace(letter) ? ' ' : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? 'a' : '.';
}
