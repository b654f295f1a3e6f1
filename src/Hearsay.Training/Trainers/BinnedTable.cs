namespace Hearsay.Training.Trainers;

/// <summary>A table of numbers, each column cut into at most <see cref="MaximumBins"/> ranges that hold about as many rows.</summary>
internal sealed class BinnedTable
{
    /// <summary>The most ranges of a column.</summary>
    public const int MaximumBins = 64;

    private readonly float[][] _borders;
    private readonly byte[][] _bins;

    /// <summary>Cuts the columns of the rows.</summary>
    public BinnedTable(IReadOnlyList<float[]> rows)
    {
        ColumnCount = rows[0].Length;
        _borders = new float[ColumnCount][];
        _bins = new byte[ColumnCount][];
        for (var column = 0; column < ColumnCount; column++)
        {
            var values = rows.Select(row => row[column]).ToArray();
            _borders[column] = BordersOf(values);
            _bins[column] = [.. values.Select(value => BinOf(value, _borders[column]))];
        }
    }

    /// <summary>The number of columns.</summary>
    public int ColumnCount { get; }

    /// <summary>The range that every row's number falls in.</summary>
    public byte[] Bins(int column) => _bins[column];

    /// <summary>The greatest number in a range of a column; the last range has none.</summary>
    public float BorderOf(int column, int bin) => _borders[column][bin];

    /// <summary>The number of ranges of a column.</summary>
    public int BinCount(int column) => _borders[column].Length + 1;

    private static float[] BordersOf(float[] values)
    {
        var sorted = values.Order().ToArray();
        var borders = new SortedSet<float>();
        for (var cut = 1; cut < MaximumBins; cut++) borders.Add(sorted[(int)((long)cut * (sorted.Length - 1) / MaximumBins)]);
        borders.Remove(sorted[^1]);
        return [.. borders];
    }

    private static byte BinOf(float value, float[] borders)
    {
        var found = Array.BinarySearch(borders, value);
        return (byte)(found >= 0 ? found : ~found);
    }
}
