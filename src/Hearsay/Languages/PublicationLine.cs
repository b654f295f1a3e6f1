namespace Hearsay.Languages;

/// <summary>Reads lines that say when a page was published or changed, such as "Published: 3 May 2024, 10:30 GMT".</summary>
/// <remarks>They are read in many languages at once, as the page's own is not known before its text is.</remarks>
internal static class PublicationLine
{
    private const int MaximumLength = 120;

    /// <summary>Whether the line holds a date and nothing but words of dates.</summary>
    public static bool IsPublicationLine(string line)
    {
        if (line.Length > MaximumLength) return false;
        var words = LineWords.Of(line);
        if (!AreOfTime(words)) return false;
        if (WrittenDate.IsIn(words)) return true;
        return words.Count > 1 && (PublicationWords.All.SortOf(words[0]) == PublicationWordSort.Opener
            || PublicationWords.All.SortOf(words[^1]) == PublicationWordSort.Closer);
    }

    /// <summary>Whether the line holds a number and else only words of dates and times of day: "14:05", "10.31am BST".</summary>
    public static bool IsTimeLine(string line) => line.Length <= MaximumLength && AreOfTime(LineWords.Of(line));

    /// <summary>Whether the line is a place and date of writing, such as "HARBOUR CITY, May 3 (HPA)", with no story after it.</summary>
    public static bool IsDateline(string line)
    {
        if (line.Length > 60) return false;
        var bare = line.TrimEnd(' ', '-', '–', '—', ':');
        var words = bare.Split([' ', ',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.TakeWhile(word => word.Length > 1 && word.All(character => char.IsUpper(character)
            || character is '.' or '-')).Count();
        var rest = words.Skip(capitals).Select(word => word.TrimEnd('.').ToLowerInvariant()).ToList();
        return capitals > 0 && rest.Count > 0 && (IsMonth(rest[0]) || bare.EndsWith(')')) && rest.All(word => IsMonth(word)
            || IsNumber(word) || word == "ap" || bare.EndsWith(')'));
    }

    /// <summary>Whether it begins with a weekday, a number or a month that is no name: "By Monday" names no writer.</summary>
    public static bool StartsWithDate(string line)
    {
        var words = LineWords.Of(line);
        if (words.Count == 0) return false;
        var isMonth = IsMonth(words[0]) && (words.Count == 1 || IsNumber(words[1]));
        return isMonth || PublicationWords.All.SortOf(words[0]) == PublicationWordSort.Day || IsNumber(words[0]);
    }

    /// <summary>Whether the English word belongs to a date or a time of day, numbers aside.</summary>
    public static bool IsTimeWord(string word) =>
        PublicationWords.English.SortOf(word.TrimEnd('.', ':').ToLowerInvariant()) is not null;

    /// <summary>Finds the first full date in the line; false where there is none, or where "3/5/2024" may mean either.</summary>
    public static bool TryReadDate(string line, out DateOnly date) => TryReadDate(line, null, out date);

    /// <summary>Finds the first full date in the line of a page in the language, an ISO 639-1 code or null where it is not known.</summary>
    public static bool TryReadDate(string line, string? language, out DateOnly date) =>
        WrittenDate.TryFind(LineWords.Of(line), language, out date);

    private static bool AreOfTime(List<string> words) =>
        words.Exists(IsNumber) && words.TrueForAll(word => IsNumber(word) || PublicationWords.All.SortOf(word) is not null);

    private static bool IsMonth(string word) => PublicationWords.All.MonthOf(word) > 0;

    private static bool IsNumber(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]);
}
