using System.Globalization;

namespace Hearsay.Languages;

/// <summary>Reads lines that say when a page was published or changed, such as "Published: 3 May 2024, 10:30 GMT".</summary>
internal static class PublicationLine
{
    private const int MaximumLength = 120;

    private static readonly string[] _months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] _timeWords =
        ["published", "updated", "posted", "last", "modified", "first", "created", "on", "at", "am", "pm", "a.m", "p.m", "gmt", "utc",
            "bst", "est", "edt", "et",
         "pst", "pdt", "pt", "cst", "cdt", "ct", "mst", "mdt", "cet", "cest", "ist", "date", "time", "of", "the", "is", "monday",
             "tuesday", "wednesday",
         "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "hrs",
             "h", "ago", "hours", "hour",
         "minutes", "minute", "days", "day", "updated:", "min", "mins", "read", "noon", "midnight", "today", "yesterday"];

    /// <summary>Whether the line holds a date and nothing but words of dates.</summary>
    public static bool IsPublicationLine(string line)
    {
        if (line.Length > MaximumLength) return false;
        var words = WordsOf(line);
        return words.Count > 1 && words.All(word => IsTimeWord(word) || IsNumber(word)) && words.Any(IsNumber)
            && (TryFindDate(words, out _) || words[0] is "published" or "updated" or "posted" or "last");
    }

    /// <summary>Whether the line is a place and date of writing, such as "HARBOUR CITY, May 3 (HPA)", with no story after it.</summary>
    public static bool IsDateline(string line)
    {
        if (line.Length > 60) return false;
        var bare = line.TrimEnd(' ', '-', '–', '—', ':');
        var words = bare.Split([' ', ',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.TakeWhile(word => word.Length > 1 && word.All(character => char.IsUpper(character)
            || character is '.' or '-')).Count();
        var rest = words.Skip(capitals).Select(word => word.TrimEnd('.').ToLowerInvariant()).ToList();
        return capitals > 0 && rest.Count > 0 && (MonthOf(rest[0]) > 0 || bare.EndsWith(')')) && rest.All(word => MonthOf(word) > 0
            || IsNumber(word) || word == "ap" || bare.EndsWith(')'));
    }

    /// <summary>Whether the first word is a month or a weekday: "By Monday" names no writer.</summary>
    public static bool StartsWithDate(string line)
    {
        var words = WordsOf(line);
        return words.Count > 0 && (MonthOf(words[0]) > 0 || words[0].EndsWith("day", StringComparison.Ordinal) || IsNumber(words[0]));
    }

    /// <summary>Whether the word belongs to a date or a time of day, numbers aside.</summary>
    public static bool IsTimeWord(string word) => _timeWords.Contains(word.ToLowerInvariant()) || MonthOf(word) > 0;

    /// <summary>Finds the first full date in the line; false where there is none.</summary>
    public static bool TryReadDate(string line, out DateOnly date) => TryFindDate(WordsOf(line), out date);

    private static bool TryFindDate(List<string> words, out DateOnly date)
    {
        for (var index = 0; index < words.Count; index++)
        {
            if (TryReadDateAt(words, index, out date)) return true;
        }

        date = default;
        return false;
    }

    private static bool TryReadDateAt(List<string> words, int index, out DateOnly date)
    {
        if (DateOnly.TryParseExact(words[index], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)) return true;
        if (index + 2 >= words.Count) return false;
        var (first, second, third) = (words[index], words[index + 1], words[index + 2]);
        if (MonthOf(first) > 0) return TryMake(third, MonthOf(first), second, out date);
        return MonthOf(second) > 0 && TryMake(third, MonthOf(second), first, out date);
    }

    private static bool TryMake(string year, int month, string day, out DateOnly date)
    {
        date = default;
        var hasNumbers = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var yearNumber)
            & int.TryParse(day.AsSpan().TrimEnd("stndrh."), NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber);
        if (!hasNumbers || yearNumber is < 1800 or > 2200) return false;
        if (dayNumber < 1 || dayNumber > DateTime.DaysInMonth(yearNumber, month)) return false;
        date = new DateOnly(yearNumber, month, dayNumber);
        return true;
    }

    private static int MonthOf(string word)
    {
        var bare = word.TrimEnd('.');
        if (bare.Length < 3) return 0;
        return Array.FindIndex(_months, month => month.Equals(bare, StringComparison.OrdinalIgnoreCase)
            || (bare.Length <= 4 && month.StartsWith(bare, StringComparison.OrdinalIgnoreCase))) + 1;
    }

    private static bool IsNumber(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]);

    private static List<string> WordsOf(string line) =>
        [.. line.Split([' ', '\u00a0', ',', '|', '(', ')', '•', '·', '\n', '\t', '–', '—'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(':', '.', ';').ToLowerInvariant()).Where(word => word.Length > 0 && word != "-")];
}
