using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Languages;

/// <summary>The words that write numbers.</summary>
internal sealed class NumberTable
{
    private readonly FrozenDictionary<string, NumberWord> _words;

    private NumberTable(string path) => _words = TsvTable.Read(path, 3)
        .ToFrozenDictionary(
            row => row[0],
            row => new NumberWord(Enum.Parse<NumberSort>(row[1], true), decimal.Parse(row[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);

    /// <summary>The words of English.</summary>
    public static NumberTable English { get; } = new("English/numbers.tsv");

    /// <summary>What a word in lower case writes, or null; the short forms of scales are not among them.</summary>
    public NumberWord? Find(string word) => _words.TryGetValue(word, out var found) && found.Sort != NumberSort.Short ? found : null;

    /// <summary>The scale that letters written on to digits stand for, in this very case, or null.</summary>
    public decimal? ScaleOf(string letters) =>
        _words.TryGetValue(letters, out var found) && found.Sort == NumberSort.Short ? found.Value : null;
}
