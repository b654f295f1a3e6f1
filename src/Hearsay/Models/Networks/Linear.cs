namespace Hearsay.Models;

/// <summary>A layer of a network: the input times weights, plus a bias.</summary>
internal sealed class Linear
{
    private float[] _bias = [];

    /// <summary>The number of inputs.</summary>
    public int InputCount => Weights.RowCount;

    /// <summary>The number of outputs.</summary>
    public int OutputCount => Weights.ColumnCount;

    /// <summary>The number of floats that an output row takes: a whole number of panels.</summary>
    public int OutputStride => Weights.PaddedCount;

    /// <summary>The weights, an input a row.</summary>
    public Panels Weights { get; } = new();

    /// <summary>Takes weights, an input a row, and a bias for every output.</summary>
    public void Fill(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
    {
        Weights.Fill(weights, weights.Length / bias.Length, bias.Length, bias.Length);
        if (_bias.Length != OutputStride) _bias = new float[OutputStride];
        bias.CopyTo(_bias);
    }

    /// <summary>Writes the outputs of some rows; the rows of the output begin <see cref="OutputStride"/> floats apart.</summary>
    public void Apply(ReadOnlySpan<float> input, int inputStride, int rowCount, Span<float> output)
    {
        for (var row = 0; row < rowCount; row++) _bias.CopyTo(output[(row * OutputStride)..]);
        MatrixProduct.Add(input, inputStride, rowCount, Weights, output, OutputStride);
    }

    /// <summary>Brings what is below zero up to zero (rectified linear units).</summary>
    public static void Rectify(Span<float> values)
    {
        foreach (ref var value in values) value = value > 0 ? value : 0;
    }
}
