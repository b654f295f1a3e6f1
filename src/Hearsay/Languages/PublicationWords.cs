using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Languages;

/// <summary>What a word does in a line of publication.</summary>
internal enum PublicationWordSort
{
    /// <summary>It begins such a line: "Updated 10:30".</summary>
    Opener,

    /// <summary>It ends such a line: "2 hours ago".</summary>
    Closer,

    /// <summary>It names a day of the week.</summary>
    Day,

    /// <summary>It may stand in such a line.</summary>
    Word,

    /// <summary>It names a month.</summary>
    Month,
}

/// <summary>The words of the lines that say when a page was published.</summary>
internal sealed class PublicationWords
{
    private readonly FrozenDictionary<string, (PublicationWordSort Sort, int Month)> _words;

    // One word may be several things in several languages ("ago" is August in Spanish): the first of the sorts is kept, and the month.
    private PublicationWords(ImmutableArray<string> paths) =>
        _words = paths.SelectMany(path => TsvTable.Read(path, 3))
            .Select(row => (Word: row[0], Sort: Enum.Parse<PublicationWordSort>(row[1], ignoreCase: true), Month: NumberOf(row[2])))
            .GroupBy(row => row.Word)
            .ToFrozenDictionary(group => group.Key, group => (group.Min(row => row.Sort), group.Max(row => row.Month)));

    /// <summary>The words of English.</summary>
    public static PublicationWords English { get; } = new(["English/publication.tsv"]);

    /// <summary>The words of all languages together.</summary>
    public static PublicationWords All { get; } = new(TsvTable.PathsOf("publication.tsv"));

    /// <summary>What the word, in lower case, does in a line of publication; null where it has no place in one.</summary>
    public PublicationWordSort? SortOf(string word) => _words.TryGetValue(word, out var found) ? found.Sort : null;

    /// <summary>The number of the month that the word, in lower case, names; 0 where it names none.</summary>
    public int MonthOf(string word) => _words.TryGetValue(word, out var found) ? found.Month : 0;

    private static int NumberOf(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
