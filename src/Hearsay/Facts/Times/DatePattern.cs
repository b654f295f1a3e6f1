using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Dates that the words give in full: "Nov. 14, 2017", "14 November 2017", "November 2017", "2017-11-14", "in 2011".</summary>
internal static class DatePattern
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>The date that begins at the token, or null.</summary>
    public static TimeMatch? Match(FactWords words, int token) =>
        MonthFirst(words, token) ?? DayFirst(words, token) ?? Iso(words, token) ?? Year(words, token);

    /// <summary>The day of the month that the word writes, "14" or "14th", or null.</summary>
    public static int? DayOf(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is > 0 and < 32 ? day : null;
    }

    private static TimeMatch? MonthFirst(FactWords words, int token)
    {
        if (CalendarTable.English.MonthOf(words[token]) is not { } month) return null;
        var (day, length) = DayOf(words[token + 1]) is { } found ? (found, 2) : (0, 1);
        var yearAt = words[token + length] == "," ? token + length + 1 : token + length;
        if (YearOf(words[yearAt]) is not { } year) return null;
        return Full(yearAt - token + 1, year, month, day);
    }

    private static TimeMatch? DayFirst(FactWords words, int token)
    {
        if (DayOf(words[token]) is not { } day || CalendarTable.English.MonthOf(words[token + 1]) is not { } month) return null;
        return YearOf(words[token + 2]) is { } year ? Full(3, year, month, day) : null;
    }

    private static TimeMatch? Full(int length, int year, int month, int day)
    {
        var isDay = day > 0 && day <= DateTime.DaysInMonth(year, month);
        var date = new DateOnly(year, month, isDay ? day : 1);
        return new TimeMatch(length, isDay ? TimeValue.OfDay(date) : TimeValue.OfMonth(date), TimeBasis.Explicit);
    }

    // The hyphens of "2017-11-14" may be tokens of their own.
    private static TimeMatch? Iso(FactWords words, int token)
    {
        if (IsDate(words[token])) return new TimeMatch(1, words[token], TimeBasis.Explicit);
        if (words[token].Length != 4 || words[token + 1] != "-") return null;
        var text = string.Concat(words[token], "-", words[token + 2], "-", words[token + 4]);
        return words[token + 3] == "-" && IsDate(text) ? new TimeMatch(5, text, TimeBasis.Explicit) : null;
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // "in 2011" and "the 2011 vote", but not "2011 people".
    private static TimeMatch? Year(FactWords words, int token)
    {
        if (YearOf(words[token]) is not { } year || year < 1700) return null;
        var isAfterPreposition = words[token - 1].ToLowerInvariant() is "in" or "since" or "of" or "until" or "from" or "by"
            or "during" or "after"
            or "before" or "early" or "late" or "mid" or "for" or "and" or "to";
        var isCounted = words.TagAt(token + 1) is "NNS";
        return isAfterPreposition && !isCounted ? new TimeMatch(1, TimeValue.OfYear(year), TimeBasis.Explicit) : null;
    }

    private static int? YearOf(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear ? year : null;
}
