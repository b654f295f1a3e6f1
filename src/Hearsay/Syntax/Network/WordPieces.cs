using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The parts of a word that the network knows by themselves: its ends, its beginnings, its shape.</summary>
internal static class WordPieces
{
    /// <summary>Changes whenever the pieces do, so that weights made for others are refused.</summary>
    public const string Fingerprint = "pieces/1 " + FeatureHasher.Version;

    /// <summary>The number of pieces of every word.</summary>
    public const int Count = 9;

    /// <summary>The number of rows that all pieces share by their hashes.</summary>
    public const int RowCount = 1 << 14;

    /// <summary>Writes the rows of a word's pieces.</summary>
    public static void Write(in WordFeatures word, Span<int> rows)
    {
        rows[0] = Row(1, word.Suffix1);
        rows[1] = Row(2, word.Suffix2);
        rows[2] = Row(3, word.Suffix3);
        rows[3] = Row(4, word.Suffix4);
        rows[4] = Row(5, word.Prefix2);
        rows[5] = Row(6, word.Prefix3);
        rows[6] = Row(7, word.Shape);
        rows[7] = Row(8, (uint)word.Case);
        rows[8] = Row(9, (uint)Math.Min(word.Length, 12));
    }

    private static int Row(uint template, uint value) => (int)(FeatureHasher.Combine(template, value) % RowCount);
}
