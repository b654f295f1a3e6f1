using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The titles that stand before names.</summary>
internal sealed class TitleTable
{
    private readonly FrozenDictionary<string, Title> _titles;

    private TitleTable(FrozenDictionary<string, Title> titles) => _titles = titles;

    /// <summary>The titles of English.</summary>
    public static TitleTable English { get; } = Read("English/titles.tsv");

    /// <summary>The most words that a title of the table has.</summary>
    public int MostWords { get; private init; }

    /// <summary>All the titles as they are written, in no order.</summary>
    public IEnumerable<string> Names => _titles.Keys;

    /// <summary>Finds a title by its words, parted by single blanks; null where there is none.</summary>
    public Title? Find(string words) => _titles.GetValueOrDefault(words);

    private static TitleTable Read(string path)
    {
        var titles = TsvTable.Read(path, 3).ToFrozenDictionary(row => row[0], ToTitle, StringComparer.Ordinal);
        return new TitleTable(titles) { MostWords = titles.Keys.Max(words => words.Count(letter => letter == ' ') + 1) };

        static Title ToTitle(ImmutableArray<string> row) =>
            new(row[0], GenderCode.Parse(row[1]), [.. row[2].Split('|', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
