namespace Hearsay.Models;

/// <summary>A matrix of floats, row by row.</summary>
/// <param name="Values">The numbers; training changes them in place.</param>
/// <param name="ColumnCount">The length of a row.</param>
internal sealed record Matrix(float[] Values, int ColumnCount)
{
    /// <summary>The number of rows.</summary>
    public int RowCount => Values.Length / ColumnCount;

    /// <summary>One row.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * ColumnCount, ColumnCount);
}
