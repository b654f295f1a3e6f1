using System.Globalization;
using System.IO.Compression;

namespace Hearsay.Training.Corpora;

/// <summary>Reads GAP (Webster, Recasens, Axelrod, Baldridge 2018), a table with tabs, code points turned into UTF-16 offsets.</summary>
internal static class GapCorpus
{
    private const int ColumnCount = 11;

    /// <summary>The rows of a packed file, in its order.</summary>
    /// <exception cref="InvalidDataException">A row has other columns, or its offsets do not lead to its words.</exception>
    public static IEnumerable<GapRow> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return ReadRow(line, path);
    }

    private static GapRow ReadRow(string line, string path)
    {
        var cells = line.Split('\t');
        if (cells.Length != ColumnCount)
            throw new InvalidDataException($"{path}: {ColumnCount} columns were expected, {cells.Length} were found in '{line}'.");
        var text = cells[1];
        return new GapRow(cells[0], text, Span(2), Span(4), IsTrue(6), Span(7), IsTrue(9));

        TextSpan Span(int column)
        {
            var start = OffsetOf(text, int.Parse(cells[column + 1], CultureInfo.InvariantCulture));
            if (string.CompareOrdinal(text, start, cells[column], 0, cells[column].Length) != 0)
                throw new InvalidDataException($"{path}: '{cells[column]}' was expected at offset {cells[column + 1]} of {cells[0]}.");
            return new TextSpan(start, start + cells[column].Length);
        }

        bool IsTrue(int column) => cells[column].Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    private static int OffsetOf(string text, int codePoint)
    {
        var offset = 0;
        for (var passed = 0; passed < codePoint; passed++) offset += char.IsSurrogatePair(text, offset) ? 2 : 1;
        return offset;
    }
}
