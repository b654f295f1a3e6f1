using System.Globalization;

namespace Hearsay.Html;

/// <summary>Holds the text that was read against the one that linked data repeats, which is never read itself.</summary>
internal static class BodyCheck
{
    private const int RowLength = 4;
    private const int FewestRows = 40;
    private const int MaximumWords = 20_000;
    private const double LeastShare = 0.5;

    // The hash of Fowler, Noll and Vo is the same on every machine and in every run.
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    /// <summary>A diagnostic where less than half of the stated text is in the text that was read, else null.</summary>
    public static Diagnostic? Compare(string? stated, string text)
    {
        if (stated is null) return null;
        var rows = RowsOf(stated);
        if (rows.Count < FewestRows) return null;
        var read = RowsOf(text).ToHashSet();
        var share = (double)rows.Count(read.Contains) / rows.Count;
        if (share >= LeastShare) return null;
        var percent = (100 * share).ToString("F0", CultureInfo.InvariantCulture);
        return new Diagnostic(
            "body-differs",
            $"Of the text as the page's linked data repeats it, {percent}% was read; look at the page before relying on it.",
            default);
    }

    /// <summary>The hashes of all runs of a few words.</summary>
    private static List<ulong> RowsOf(string text)
    {
        var words = WordsOf(text);
        var rows = new List<ulong>();
        for (var end = RowLength; end <= words.Count; end++)
            rows.Add(words[(end - RowLength)..end].Aggregate(HashStart, (hash, word) => (hash ^ word) * HashFactor));

        return rows;
    }

    // Linked data may hold markup; a tag is no word.
    private static List<ulong> WordsOf(string text)
    {
        var words = new List<ulong>();
        var hash = HashStart;
        var inTag = false;
        for (var index = 0; index < text.Length && words.Count < MaximumWords; index++)
        {
            var character = text[index];
            inTag = character == '<' || (inTag && character != '>');
            if (!inTag && char.IsLetterOrDigit(character)) hash = (hash ^ char.ToLowerInvariant(character)) * HashFactor;
            else if (hash != HashStart)
            {
                words.Add(hash);
                hash = HashStart;
            }
        }

        return words;
    }
}
