using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words by which headlines say what befell a number of people.</summary>
internal sealed class HeadlineFateTable
{
    private readonly FrozenDictionary<string, string> _afterNumbers;
    private readonly FrozenDictionary<string, string> _beforeNumbers;

    private HeadlineFateTable(string path)
    {
        var rows = TsvTable.Read(path, 3).ToLookup(row => row[1], StringComparer.Ordinal);
        _afterNumbers = rows["before"].ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
        _beforeNumbers = rows["after"].ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
    }

    /// <summary>The words of English.</summary>
    public static HeadlineFateTable English { get; } = new("English/headline-fates.tsv");

    /// <summary>The fate that a word in lower case gives to a number before it, "3 hurt", or null.</summary>
    public string? AfterNumber(string word) => _afterNumbers.GetValueOrDefault(word);

    /// <summary>The fate that a word in lower case gives to a number right after it, "wounds 3", or null.</summary>
    public string? BeforeNumber(string word) => _beforeNumbers.GetValueOrDefault(word);
}
