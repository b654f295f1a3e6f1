using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Languages;

/// <summary>The names of months and days and the small numbers that times are counted with.</summary>
internal sealed class CalendarTable
{
    private readonly FrozenDictionary<string, int> _months;
    private readonly FrozenDictionary<string, int> _days;
    private readonly FrozenDictionary<string, int> _numbers;

    private CalendarTable(string path)
    {
        var rows = TsvTable.Read(path, 3).ToLookup(row => row[1], row => KeyValuePair.Create(row[0], int.Parse(row[2],
            CultureInfo.InvariantCulture)));
        _months = rows["month"].ToFrozenDictionary(StringComparer.Ordinal);
        _days = rows["day"].ToFrozenDictionary(StringComparer.Ordinal);
        _numbers = rows["number"].ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The calendar in English.</summary>
    public static CalendarTable English { get; } = new("English/calendar.tsv");

    /// <summary>The names of months and days, in no order.</summary>
    public IEnumerable<string> Names => _months.Keys.Concat(_days.Keys);

    /// <summary>The number of the month, 1 to 12, or null.</summary>
    public int? MonthOf(string word) => _months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The day of the week, or null.</summary>
    public DayOfWeek? DayOf(string word) => _days.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    /// <summary>The number that a word or up to three digits write, or null.</summary>
    public int? NumberOf(string word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        return word.Length < 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;
    }
}
