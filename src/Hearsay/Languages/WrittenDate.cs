using System.Globalization;

namespace Hearsay.Languages;

/// <summary>Reads full dates as many languages write them: "May 3, 2024", "3 de mayo de 2024", "03.05.2024", "2024年5月3日".</summary>
internal static class WrittenDate
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>Whether a full date stands among the words, in whatever order its numbers are meant.</summary>
    public static bool IsIn(List<string> words) => TryFind(words, "", out _);

    /// <summary>Finds the first full date; in English, or where no language is known, "3/5/2024" may mean either and is none.</summary>
    public static bool TryFind(List<string> words, string? language, out DateOnly date)
    {
        var isDayFirst = language is not (null or "en") || words.Exists(IsForeign);
        var parts = words.FindAll(word => !IsJoint(word));
        for (var index = 0; index < parts.Count; index++)
        {
            if (TryReadOne(parts[index], isDayFirst, out date) || TryReadThree(parts, index, out date)) return true;
        }

        date = default;
        return false;
    }

    // Of those who write dates with strokes only the English-speaking part over which comes first, the day or the month.
    private static bool IsForeign(string word) =>
        PublicationWords.All.SortOf(word) is not null && PublicationWords.English.SortOf(word) is null;

    // "3 de mayo de 2024", "the 3rd of May 2024"
    private static bool IsJoint(string word) => word is "de" or "del" or "of" or "den" or "d" or "the";

    // "03.05.2024", "2024-05-03", "03/05/2024"
    private static bool TryReadOne(string word, bool isDayFirst, out DateOnly date)
    {
        date = default;
        // "2024-05-03t14:05": what follows is the time of day.
        var day = word.IndexOf('t') is var end and > 0 ? word[..end] : word;
        var numbers = day.Length is > 5 and <= 10 ? day.Split('.', '/', '-') : [];
        if (numbers.Length != 3) return false;
        var (first, second, third) = (NumberOf(numbers[0]), NumberOf(numbers[1]), NumberOf(numbers[2]));
        if (first >= FirstYear) return TryMake(first, second, third, out date);
        // "03.05.24": with points the day always comes first, and all three have two digits.
        if (day.Contains('.', StringComparison.Ordinal))
            return TryMake(day.Length == 8 && numbers[2].Length == 2 ? 2000 + third : third, second, first, out date);
        if (second > 12) return TryMake(third, first, second, out date);
        return (isDayFirst || first > 12 || first == second) && TryMake(third, second, first, out date);
    }

    // "3 May 2024", "May 3 2024", "2024 május 3", "2024 5 3", "3 5 2024"
    private static bool TryReadThree(List<string> words, int index, out DateOnly date)
    {
        date = default;
        if (index + 2 >= words.Count) return false;
        var (first, second, third) = (words[index], words[index + 1], words[index + 2]);
        if (MonthOf(first) is > 0 and var month) return TryMake(NumberOf(third), month, NumberOf(second), out date);
        var (start, middle, end) = (NumberOf(first), MonthOf(second), NumberOf(third));
        if (middle == 0) middle = NumberOf(second);
        return start >= FirstYear ? TryMake(start, middle, end, out date) : TryMake(end, middle, start, out date);
    }

    private static int MonthOf(string word) => PublicationWords.All.MonthOf(word);

    /// <summary>The number that the word begins with, such as 3 in "3rd" and 1 in "1er"; -1 where it is none of a date.</summary>
    private static int NumberOf(string word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits])) digits++;
        var rest = word.AsSpan(digits);
        if (digits is 0 or > 4 || rest.Length > 2 || rest is "h" || rest.ContainsAny(':', '.')) return -1;
        return int.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12) return false;
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}
