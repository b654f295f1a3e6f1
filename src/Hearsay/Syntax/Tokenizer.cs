using System.Globalization;

namespace Hearsay.Syntax;

/// <summary>Cuts text into words and marks by the rules of the English treebanks of Universal Dependencies.</summary>
/// <remarks>Every character that is not white space comes to be in exactly one token. Linear in the length of the text.</remarks>
internal sealed class Tokenizer
{
    private readonly WordCutter _words = new();

    /// <summary>Adds the tokens of a stretch of text to <paramref name="tokens"/>, in text order.</summary>
    public void Read(string text, TextSpan span, List<TextSpan> tokens)
    {
        var start = span.Start;
        while (start < span.End)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            ReadChunk(text, new TextSpan(start, end), tokens);
            start = end;
        }
    }

    // A chunk is a stretch without white space, such as ("Don't!").
    private void ReadChunk(string text, TextSpan chunk, List<TextSpan> tokens)
    {
        var mayHoldAddress = AddressFinder.MayHoldAddress(text.AsSpan(chunk.Start, chunk.Length));
        var at = chunk.Start;
        while (at < chunk.End)
        {
            var end = mayHoldAddress ? AddressFinder.FindEnd(text, at, chunk) : at;
            if (end > at)
            {
                tokens.Add(new TextSpan(at, end));
            }
            else if (Characters.IsWord(text[at]) || StartsDecimal(text, at, chunk))
            {
                end = _words.Cut(text, at, chunk, tokens);
            }
            else
            {
                end = MarkEnd(text, at, chunk);
                tokens.Add(new TextSpan(at, end));
            }

            at = end;
        }
    }

    // ".5" is a number; the stop of "end.5" is not part of one.
    private static bool StartsDecimal(string text, int at, TextSpan chunk) =>
        text[at] == '.' && at + 1 < chunk.End && char.IsAsciiDigit(text[at + 1]) && (at == chunk.Start || !Characters.IsWord(text[at - 1]));

    private static int MarkEnd(string text, int at, TextSpan chunk)
    {
        var c = text[at];
        if (Characters.IsApostrophe(c))
        {
            return ApostropheEnd(text, at, chunk);
        }

        if (c is '.' or '-' or '*' or '=' or '_' or '~' or '<' or '>' or '+')
        {
            return RunEnd(text, at, chunk, c, c);
        }

        if (c is '!' or '?')
        {
            return RunEnd(text, at, chunk, '!', '?');
        }

        // An emoji of several code points is one mark, and a surrogate pair is never split.
        var mayCombine = c > 127;
        return mayCombine ? at + StringInfo.GetNextTextElementLength(text.AsSpan(at, chunk.End - at)) : EmoticonEnd(text, at, chunk);
    }

    private static int RunEnd(string text, int at, TextSpan chunk, char one, char other)
    {
        var end = at + 1;
        while (end < chunk.End && (text[end] == one || text[end] == other))
        {
            end++;
        }

        return end;
    }

    // "''" closes a quotation typed in the manner of TeX, "'90s" is a decade, "'em" is "them"; any other apostrophe stands alone.
    private static int ApostropheEnd(string text, int at, TextSpan chunk)
    {
        var next = at + 1;
        if (next < chunk.End && text[next] == text[at])
        {
            return next + 1;
        }

        var startsChunkWord = at == chunk.Start || !Characters.IsWord(text[at - 1]);
        var digits = next;
        while (digits < chunk.End && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (!startsChunkWord || digits - next != 2)
        {
            return next;
        }

        var end = digits < chunk.End && text[digits] == 's' ? digits + 1 : digits;
        return end == chunk.End || !Characters.IsWord(text[end]) ? end : next;
    }

    // ":)", ";-)", ":D": eyes at the start of a chunk, a mouth at its end.
    private static int EmoticonEnd(string text, int at, TextSpan chunk)
    {
        var isWhole = at == chunk.Start && text[at] is ':' or ';' or '=' && chunk.Length is 2 or 3;
        var isFace = isWhole && text[chunk.End - 1] is ')' or '(' or 'D' or 'P' or '/' or '|'
            && (chunk.Length == 2 || text[at + 1] is '-' or '\'');
        return isFace ? chunk.End : at + 1;
    }
}
