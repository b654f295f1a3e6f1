using System.Collections.Immutable;

namespace Hearsay.Plain;

/// <summary>Cuts plain text into paragraphs at blank lines, and at line ends too where the lines are not wrapped to a width.</summary>
internal static class ParagraphCutter
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 100;

    /// <summary>The paragraphs in text order, without outer white space; together they hold all other characters.</summary>
    public static ImmutableArray<TextSpan> Cut(string text)
    {
        var lines = LinesOf(text);
        var width = WrapWidth(text, lines);
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].IsEmpty) continue;
            var goesOn = index > 0 && !lines[index - 1].IsEmpty && GoesOn(text, lines[index - 1], lines[index], width);
            if (goesOn) paragraphs[^1] = paragraphs[^1].Cover(lines[index]);
            else paragraphs.Add(lines[index]);
        }

        return paragraphs.ToImmutable();
    }

    private static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && !IsLineEnd(text[end])) continue;
            lines.Add(Trim(text, start, end));
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') end++;
            start = end + 1;
        }

        return lines;
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    /// <summary>The width the text was wrapped to, or 0 where each line is a paragraph of its own.</summary>
    private static int WrapWidth(string text, List<TextSpan> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        if (width is < NarrowestWidth or > WidestWidth) return 0;
        var (breaks, full, unfinished) = (0, 0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            if (lines[index].IsEmpty || lines[index - 1].IsEmpty) continue;
            breaks++;
            if (!IsFull(text, lines[index - 1], lines[index], width)) continue;
            full++;
            if (char.IsLetterOrDigit(text[lines[index - 1].End - 1])) unfinished++;
        }

        return breaks > 1 && 5 * full >= 3 * breaks && unfinished > 0 ? width : 0;
    }

    /// <summary>Whether the first word of the next line would not have fitted on this one.</summary>
    private static bool IsFull(string text, TextSpan line, TextSpan next, int width)
    {
        var end = next.Start;
        while (end < next.End && !char.IsWhiteSpace(text[end])) end++;
        return line.Length + 1 + (end - next.Start) > width;
    }

    private static bool GoesOn(string text, TextSpan line, TextSpan next, int width)
    {
        if (StartsItem(text, next)) return false;
        // "Council weighs a ban; \nHarbour traders object": the headline was set on two lines.
        var isCutShort = text[line.End - 1] is ',' or ';' || char.IsLower(text[next.Start]);
        return isCutShort || (width > 0 && IsFull(text, line, next, width));
    }

    private static bool StartsItem(string text, TextSpan line) =>
        text[line.Start] is '•' or '‣' or '▪' or '●' or '◦' or '>' || (line.Length > 1 && text[line.Start] is '*' or '-'
            && text[line.Start + 1] == ' ');
}
