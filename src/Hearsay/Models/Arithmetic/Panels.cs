namespace Hearsay.Models;

/// <summary>A matrix laid out for products: panels of 32 columns one after another, each row by row, to be read straight on.</summary>
/// <remarks>The last panel is filled up with zeros.</remarks>
internal sealed class Panels
{
    /// <summary>The number of columns of a panel.</summary>
    public const int Width = 32;

    private float[] _values = [];

    /// <summary>An empty matrix, to be filled.</summary>
    public Panels()
    {
    }

    /// <summary>Takes a matrix that is written row by row.</summary>
    public Panels(ReadOnlySpan<float> matrix, int rowCount, int columnCount) => Fill(matrix, rowCount, columnCount, columnCount);

    /// <summary>The number of rows: what is summed over in a product.</summary>
    public int RowCount { get; private set; }

    /// <summary>The number of columns, without those that fill the last panel up.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>The number of columns with those that fill the last panel up.</summary>
    public int PaddedCount => (ColumnCount + Width - 1) / Width * Width;

    /// <summary>The panels.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, RowCount * PaddedCount);

    /// <summary>Takes another matrix, whose rows begin <paramref name="stride"/> floats apart.</summary>
    public void Fill(ReadOnlySpan<float> matrix, int rowCount, int columnCount, int stride)
    {
        Resize(rowCount, columnCount);
        for (var first = 0; first < columnCount; first += Width)
        {
            var count = Math.Min(Width, columnCount - first);
            var panel = _values.AsSpan(first * rowCount, rowCount * Width);
            if (count < Width) panel.Clear();
            for (var row = 0; row < rowCount; row++)
                matrix.Slice(row * stride + first, count).CopyTo(panel[(row * Width)..]);
        }
    }

    /// <summary>Takes the transpose of a matrix of <paramref name="rowCount"/> columns, whose rows begin <paramref name="stride"/> floats
    /// apart.</summary>
    public void FillTransposed(ReadOnlySpan<float> matrix, int rowCount, int columnCount, int stride)
    {
        Resize(rowCount, columnCount);
        for (var first = 0; first < columnCount; first += Width)
        {
            var count = Math.Min(Width, columnCount - first);
            var panel = _values.AsSpan(first * rowCount, rowCount * Width);
            if (count < Width) panel.Clear();
            for (var column = 0; column < count; column++)
            {
                var source = matrix.Slice((first + column) * stride, rowCount);
                for (var row = 0; row < source.Length; row++) panel[row * Width + column] = source[row];
            }
        }
    }

    private void Resize(int rowCount, int columnCount)
    {
        RowCount = rowCount;
        ColumnCount = columnCount;
        if (_values.Length < rowCount * PaddedCount) _values = new float[rowCount * PaddedCount];
    }
}
