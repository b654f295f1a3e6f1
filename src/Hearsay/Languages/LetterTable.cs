using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>Letters of Latin alphabets as plain English writes them: "ö" is "o".</summary>
/// <remarks>The normalisation of Unicode leaves marks where they are on a machine without culture data.</remarks>
internal static class LetterTable
{
    private static readonly FrozenDictionary<char, string> _plain = TsvTable.Read("letters.tsv", 2)
        .SelectMany(row => row[1].Select(letter => (Letter: letter, Plain: row[0])))
        .ToFrozenDictionary(pair => pair.Letter, pair => pair.Plain);

    /// <summary>The plain letters for a small letter with marks; null for any other letter.</summary>
    public static string? Plain(char letter) => letter < 0x80 ? null : _plain.GetValueOrDefault(letter);
}
