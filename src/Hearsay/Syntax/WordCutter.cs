using Hearsay.Languages;

namespace Hearsay.Syntax;

/// <summary>Cuts a stretch that begins with a letter or a digit into the words it is made of.</summary>
internal sealed class WordCutter
{
    private readonly Abbreviations _abbreviations = Abbreviations.Load();
    private readonly Contractions _contractions = Contractions.Load();

    /// <summary>Adds the words from <paramref name="start"/> on, up to a mark that is not part of one, and returns their end.</summary>
    public int Cut(string text, int start, TextSpan chunk, List<TextSpan> tokens)
    {
        var end = WordEnd(text, start, chunk);
        var unit = UnitStart(text, start, end);
        if (unit > start)
        {
            tokens.Add(new TextSpan(start, unit));
            tokens.Add(new TextSpan(unit, end));
        }
        else
        {
            _contractions.Cut(text, new TextSpan(start, end), tokens);
        }

        return end;
    }

    private int WordEnd(string text, int start, TextSpan chunk)
    {
        var end = start + 1;
        while (end < chunk.End)
        {
            if (Characters.IsWord(text[end]))
            {
                end++;
                continue;
            }

            var standsBetween = end + 1 < chunk.End && Characters.IsWord(text[end + 1]);
            if (!standsBetween || !Joins(text, start, end, chunk))
            {
                break;
            }

            end += 2;
        }

        return end < chunk.End && text[end] == '.' && KeepsStop(text, start, end, chunk) ? end + 1 : CurrencyEnd(text, start, end, chunk);
    }

    // "US$5": the letters belong to the sign of the currency.
    private static int CurrencyEnd(string text, int start, int end, TextSpan chunk)
    {
        var isSign = end < chunk.End && text[end] == '$' && end - start <= 2 && char.IsAsciiLetterUpper(text[start])
            && char.IsAsciiLetterUpper(text[end - 1]);
        return isSign ? end + 1 : end;
    }

    private bool Joins(string text, int start, int at, TextSpan chunk)
    {
        var before = text[at - 1];
        var after = text[at + 1];
        var isNumber = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        return text[at] switch
        {
            '.' => isNumber || JoinsNames(text, start, at, chunk),
            ',' => isNumber && DigitCount(text, at + 1, chunk) == 3,
            ':' => isNumber,
            '/' => isNumber || at - start == 1 && at + 2 == chunk.End && char.IsLetter(before) && char.IsLetter(after),
            '-' => isNumber ? JoinsDigits(text, start, at, chunk) : JoinsPrefix(text, start, at, after),
            '&' => char.IsAsciiLetterUpper(before) && char.IsAsciiLetterUpper(after),
            '@' => false,
            char mark when Characters.IsApostrophe(mark) => true,
            _ => false,
        };
    }

    // "U.S", "a.m", "report.doc", "Node.js", but not "town.The", where a space is missing.
    private static bool JoinsNames(string text, int start, int at, TextSpan chunk)
    {
        var followsStop = at - start >= 2 && text[at - 2] == '.';
        var isShort = at - start <= 2 && char.IsLetter(text[at - 1]) || followsStop;
        var isShortNext = at + 2 == chunk.End || !Characters.IsWord(text[at + 2]);
        if (isShort && char.IsUpper(text[start]))
        {
            return isShortNext;
        }

        return isShort && isShortNext || !char.IsUpper(text[at + 1]) || char.IsUpper(text[at - 1]);
    }

    // "555-0199" and "2016-10-03", a telephone number and a date, are one token; the ends of the ranges "10-15" and "1914-1918" are two.
    private static bool JoinsDigits(string text, int start, int at, TextSpan chunk)
    {
        var count = DigitCount(text, at + 1, chunk);
        var next = at + 1 + count;
        var goesOn = next + 1 < chunk.End && text[next] == '-' && char.IsAsciiDigit(text[next + 1]);
        var wentOn = text.AsSpan(start, at - start).Contains('-');
        return goesOn || wentOn || count == 4 && at - start != 4;
    }

    private bool JoinsPrefix(string text, int start, int at, char after) =>
        at - start <= 8 && Characters.IsWord(after) && FoldedWordTable.JoinedPrefixes.Has(text.AsSpan(start, at - start));

    private static int DigitCount(string text, int start, TextSpan chunk)
    {
        var end = start;
        while (end < chunk.End && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    // The stop of "Mr.", "U.S." and "J." is part of the word; that of "..." is not.
    private bool KeepsStop(string text, int start, int end, TextSpan chunk)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        var startsEllipsis = end + 1 < chunk.End && text[end + 1] == '.';
        var endsInEtc = word.Equals("etc", StringComparison.OrdinalIgnoreCase) && EndsSentence(text, end + 1);
        return !startsEllipsis && !endsInEtc && _abbreviations.KeepsStop(word);
    }

    // The treebanks cut "etc." in two at the end of a sentence, unlike other abbreviations.
    private static bool EndsSentence(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start).TrimStart(' ');
        return rest.IsEmpty || char.IsUpper(rest[0]) || char.IsControl(rest[0]);
    }

    // "5pm" is "5" and "pm"; "20th" and "1960s" are one word.
    private int UnitStart(string text, int start, int end)
    {
        var unit = start;
        while (unit < end && (char.IsAsciiDigit(text[unit]) || text[unit] is '.' or ',' or ':'))
        {
            unit++;
        }

        var hasUnit = unit > start && unit < end && char.IsAsciiDigit(text[unit - 1]);
        return hasUnit && FoldedWordTable.NumberUnits.Has(text.AsSpan(unit, end - unit).TrimEnd('.')) ? unit : start;
    }
}
