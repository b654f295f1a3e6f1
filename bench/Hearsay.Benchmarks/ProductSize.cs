namespace Hearsay.Benchmarks;

/// <summary>The size of a matrix product that the networks ask for.</summary>
/// <param name="Use">Where it is asked for.</param>
/// <param name="RowCount">The rows of the left matrix: the words of a batch, or the sentences that have a word at a step.</param>
/// <param name="Depth">What is summed over.</param>
/// <param name="ColumnCount">The columns of the right matrix.</param>
public sealed record ProductSize(string Use, int RowCount, int Depth, int ColumnCount)
{
    /// <summary>The multiplications and additions of the product.</summary>
    public double OperationCount => 2.0 * RowCount * Depth * ColumnCount;

    public override string ToString() => $"{Use}: {RowCount} x {Depth} x {ColumnCount}";
}
