using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>Draws the parameters from which a network sets out (X. Glorot, Y. Bengio 2010).</summary>
internal sealed class ParameterDraw(Random random)
{
    // Small enough that tables of nine pieces together stay within what a unit can tell apart.
    private const float TableRange = 0.05f;

    /// <summary>The parameters drawn so far.</summary>
    public Parameters Parameters { get; } = new();

    /// <summary>Draws a layer; its outputs are filled up to whole panels, whose last columns nothing uses.</summary>
    public void Linear(string layer, int inputCount, int outputCount)
    {
        var (weights, bias) = Weights.Names(layer);
        var padded = (outputCount + Panels.Width - 1) / Panels.Width * Panels.Width;
        Add(weights, inputCount, padded, MathF.Sqrt(6f / (inputCount + outputCount)));
        Add(bias, 1, padded, 0);
    }

    /// <summary>Draws both directions of a recurrent layer; forget gates start open (R. Jozefowicz et al. 2015).</summary>
    public void BiLstm(string layer, int inputCount, int unitCount)
    {
        var (forward, backward) = Weights.Directions(layer);
        foreach (var direction in (string[])[forward, backward])
        {
            var (weights, bias) = Weights.Names(direction);
            Add(weights, inputCount, Lstm.GateCount * unitCount, MathF.Sqrt(6f / (inputCount + unitCount)));
            Add(Weights.Recurrent(direction), unitCount, Lstm.GateCount * unitCount, MathF.Sqrt(3f / unitCount));
            Add(bias, 1, Lstm.GateCount * unitCount, 0);
            Parameters[bias].Values.AsSpan(unitCount, unitCount).Fill(1);
        }
    }

    /// <summary>Draws a table of rows.</summary>
    public void Table(string name, int rowCount, int width) => Add(name, rowCount, width, TableRange);

    private void Add(string name, int rowCount, int columnCount, float range)
    {
        var values = new float[rowCount * columnCount];
        if (range > 0)
            for (var index = 0; index < values.Length; index++) values[index] = (random.NextSingle() * 2 - 1) * range;
        Parameters.Add(name, new Matrix(values, columnCount));
    }
}
