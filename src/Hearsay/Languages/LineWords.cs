using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hearsay.Languages;

/// <summary>Cuts a short line into words for reading dates: lower case, without outer marks, every script's digits as ASCII.</summary>
internal static class LineWords
{
    private static readonly SearchValues<char> _borders = SearchValues.Create(",|()•·–—،、，：（）[]");
    private static readonly SearchValues<char> _units = SearchValues.Create("年月日년월일時时시分분");

    /// <summary>The words of the line in order; none is empty.</summary>
    public static List<string> Of(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in line)
        {
            if (IsBorder(character, word)) End(word, words);
            else Append(character, word);
        }

        End(word, words);
        return words;
    }

    // "Updated:3 May" has a border at its colon, "14:05" has none; "2024年5月3日" is three numbers, "5월" one.
    private static bool IsBorder(char character, StringBuilder word)
    {
        if (char.IsWhiteSpace(character) || _borders.Contains(character)) return true;
        if (word.Length == 0) return false;
        return char.IsAsciiDigit(word[^1]) ? _units.Contains(character) : character == ':';
    }

    private static void Append(char character, StringBuilder word)
    {
        var digit = character > '\u007f' && char.IsDigit(character) ? CharUnicodeInfo.GetDecimalDigitValue(character) : -1;
        // Marks of direction stand around dates in Arabic and Hebrew.
        if (character is '\u200e' or '\u200f') return;
        word.Append(digit >= 0 ? (char)('0' + digit) : char.ToLowerInvariant(character));
    }

    private static void End(StringBuilder word, List<string> words)
    {
        var bare = word.ToString().Trim(':', '.', ';', '-', '/');
        if (bare.Length > 0) words.Add(bare);
        word.Clear();
    }
}
