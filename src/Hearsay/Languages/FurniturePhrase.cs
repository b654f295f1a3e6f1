using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>Where in a line a phrase of furniture must stand.</summary>
internal enum FurniturePlace
{
    /// <summary>The phrase is the whole line.</summary>
    Is,

    /// <summary>The line starts with it.</summary>
    Starts,

    /// <summary>The line ends with it.</summary>
    Ends,

    /// <summary>It stands anywhere in a line that quotes nobody.</summary>
    Holds,
}

/// <summary>One row of the furniture table: a phrase, and the kind of the line it gives away.</summary>
/// <param name="Kind">The kind of a line with this phrase.</param>
/// <param name="Place">Where in the line it must stand.</param>
/// <param name="MaximumWords">The most words and marks that such a line has.</param>
/// <param name="Words">Its words and marks in lower case; a star stands for one to five of any.</param>
internal sealed record FurniturePhrase(BlockKind Kind, FurniturePlace Place, int MaximumWords, ImmutableArray<string> Words)
{
    private const int LongestGap = 5;

    /// <summary>Whether the phrase stands in the line with its first word at <paramref name="start"/>.</summary>
    public bool StandsAt(int start, IReadOnlyList<string> line)
    {
        if (line.Count > MaximumWords) return false;
        var end = EndFrom(0, start, line);
        return end >= 0 && (Place is not (FurniturePlace.Is or FurniturePlace.Ends) || IsEnd(end, line));
    }

    private int EndFrom(int wordIndex, int position, IReadOnlyList<string> line)
    {
        for (; wordIndex < Words.Length; wordIndex++, position++)
        {
            if (Words[wordIndex] == "*") return EndAfterGap(wordIndex + 1, position, line);
            if (position >= line.Count || line[position] != Words[wordIndex]) return -1;
        }

        return position;
    }

    private int EndAfterGap(int wordIndex, int position, IReadOnlyList<string> line)
    {
        var isLast = wordIndex == Words.Length;
        for (var gap = 1; gap <= LongestGap && position + gap <= line.Count; gap++)
        {
            var end = EndFrom(wordIndex, position + gap, line);
            if (end >= 0 && (!isLast || IsEnd(end, line))) return end;
        }

        return -1;
    }

    private static bool IsEnd(int position, IReadOnlyList<string> line)
    {
        while (position < line.Count && line[position] is "." or ":" or "!" or ")" or "|") position++;
        return position == line.Count;
    }
}
