using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Syntax;

/// <summary>Cuts a stretch that begins with a letter or a digit into the words it is made of.</summary>
internal sealed class WordCutter
{
    private readonly Abbreviations _abbreviations = Abbreviations.Load();
    private readonly Contractions _contractions = Contractions.Load();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _joinedPrefixes =
        LanguageTable.ReadWords("English/joined-prefixes.tsv").GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _numberUnits =
        LanguageTable.ReadWords("English/number-units.tsv").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the words from <paramref name="start"/> on, up to a mark that is not part of one, and returns where they end.</summary>
    public int Cut(string text, int start, TextSpan chunk, List<TextSpan> tokens)
    {
        int end = WordEnd(text, start, chunk);
        int unit = UnitStart(text, start, end);
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
        int end = start + 1;
        while (end < chunk.End)
        {
            if (Characters.IsWord(text[end]))
            {
                end++;
                continue;
            }

            bool standsBetween = end + 1 < chunk.End && Characters.IsWord(text[end + 1]);
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
        bool isSign = end < chunk.End && text[end] == '$' && end - start <= 2 && char.IsAsciiLetterUpper(text[start]) && char.IsAsciiLetterUpper(text[end - 1]);
        return isSign ? end + 1 : end;
    }

    private bool Joins(string text, int start, int at, TextSpan chunk)
    {
        char before = text[at - 1];
        char after = text[at + 1];
        bool isNumber = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
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
        bool isShort = at - start <= 2 && char.IsLetter(text[at - 1]) || text[at - 2] == '.';
        bool isShortNext = at + 2 == chunk.End || !Characters.IsWord(text[at + 2]);
        if (isShort && char.IsUpper(text[start]))
        {
            return isShortNext;
        }

        return isShort && isShortNext || !char.IsUpper(text[at + 1]) || char.IsUpper(text[at - 1]);
    }

    // Telephone numbers, dates and postal codes are one token ("555-0199", "2016-10-03"); the ends of a range are two ("10-15", "1914-1918").
    private static bool JoinsDigits(string text, int start, int at, TextSpan chunk)
    {
        int count = DigitCount(text, at + 1, chunk);
        int next = at + 1 + count;
        bool goesOn = next + 1 < chunk.End && text[next] == '-' && char.IsAsciiDigit(text[next + 1]);
        bool wentOn = text.AsSpan(start, at - start).Contains('-');
        return goesOn || wentOn || count == 4 && at - start != 4;
    }

    private bool JoinsPrefix(string text, int start, int at, char after) =>
        at - start <= 8 && Characters.IsWord(after) && _joinedPrefixes.Contains(text.AsSpan(start, at - start));

    private static int DigitCount(string text, int start, TextSpan chunk)
    {
        int end = start;
        while (end < chunk.End && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    // The stop of "Mr.", "U.S." and "J." is part of the word; that of "..." is not.
    private bool KeepsStop(string text, int start, int end, TextSpan chunk)
    {
        bool startsEllipsis = end + 1 < chunk.End && text[end + 1] == '.';
        return !startsEllipsis && _abbreviations.KeepsStop(text.AsSpan(start, end - start));
    }

    // "5pm" is "5" and "pm"; "20th" and "1960s" are one word.
    private int UnitStart(string text, int start, int end)
    {
        int unit = start;
        while (unit < end && (char.IsAsciiDigit(text[unit]) || text[unit] is '.' or ',' or ':'))
        {
            unit++;
        }

        bool hasUnit = unit > start && unit < end && char.IsAsciiDigit(text[unit - 1]);
        return hasUnit && _numberUnits.Contains(text.AsSpan(unit, end - unit).TrimEnd('.')) ? unit : start;
    }
}
