using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The words of credit lines around the names: "with reporting by", "contributed to this report".</summary>
internal sealed class CreditTable
{
    private readonly ImmutableArray<string> _openings;
    private readonly ImmutableArray<string> _editorOpenings;
    private readonly ImmutableArray<string> _closings;
    private readonly ImmutableArray<string> _seams;

    private CreditTable(ImmutableArray<ImmutableArray<string>> rows)
    {
        _openings = Words(rows, "opening");
        _editorOpenings = Words(rows, "editor");
        _closings = Words(rows, "closing");
        _seams = Words(rows, "seam");
    }

    /// <summary>The words met in English-language news.</summary>
    public static CreditTable English { get; } = new(TsvTable.Read("English/credits.tsv", 2));

    /// <summary>The length of the longest opening that the words begin with, or 0.</summary>
    public int OpeningLength(ReadOnlySpan<char> words) => LongestStart(words, _openings);

    /// <summary>Whether the words go on to name an editor, who added no reporting.</summary>
    public bool NamesEditor(ReadOnlySpan<char> words) => LongestStart(words, _editorOpenings) > 0;

    /// <summary>Whether the names have ended and what they did begins.</summary>
    public bool IsClosing(ReadOnlySpan<char> words) => LongestStart(words, _closings) > 0;

    /// <summary>Whether a word parts two names: "Ann Marsh of the Courier".</summary>
    public bool IsSeam(ReadOnlySpan<char> word)
    {
        foreach (var seam in _seams)
            if (word.Equals(seam, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int LongestStart(ReadOnlySpan<char> words, ImmutableArray<string> starts)
    {
        var longest = 0;
        foreach (var start in starts)
        {
            var stands = words.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                && (words.Length == start.Length || !char.IsLetterOrDigit(start[^1]) || !char.IsLetterOrDigit(words[start.Length]));
            if (stands) longest = Math.Max(longest, start.Length);
        }

        return longest;
    }

    private static ImmutableArray<string> Words(ImmutableArray<ImmutableArray<string>> rows, string kind) =>
        [.. rows.Where(row => row[0] == kind).Select(row => row[1])];
}
