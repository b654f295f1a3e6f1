using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>Takes steps down the slopes, each parameter at its own pace (D. Kingma, J. Ba: Adam, ICLR 2015).</summary>
/// <remarks>Rows of tables are moved only when a batch touches them.</remarks>
internal sealed class Adam
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Damping = 1e-8f;

    private readonly Parameters _parameters;
    private readonly Dictionary<string, Matrix> _means = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Matrix> _squares = new(StringComparer.Ordinal);

    /// <summary>Starts with no memory of earlier steps.</summary>
    public Adam(Parameters parameters)
    {
        _parameters = parameters;
        foreach (var (name, matrix) in parameters.All)
        {
            _means.Add(name, new Matrix(new float[matrix.Values.Length], matrix.ColumnCount));
            _squares.Add(name, new Matrix(new float[matrix.Values.Length], matrix.ColumnCount));
        }
    }

    /// <summary>The number of steps taken so far.</summary>
    public int StepCount { get; private set; }

    /// <summary>Takes a step of the given length.</summary>
    public void Step(Slopes slopes, float rate)
    {
        StepCount++;
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, StepCount)) / (1 - MathF.Pow(FirstDecay, StepCount));
        foreach (var (name, matrix) in _parameters.All)
        {
            if (!slopes.IsTable(name))
            {
                Move(matrix.Values, slopes[name].Values, _means[name].Values, _squares[name].Values, corrected);
                continue;
            }

            foreach (var row in slopes.TouchedRows(name))
                Move(matrix.Row(row), slopes[name].Row(row), _means[name].Row(row), _squares[name].Row(row), corrected);
        }
    }

    /// <summary>Writes the network and all that is remembered of its steps.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(StepCount);
        foreach (var (name, matrix) in _parameters.All)
        {
            writer.Write(matrix.Values.AsSpan());
            writer.Write(_means[name].Values.AsSpan());
            writer.Write(_squares[name].Values.AsSpan());
        }
    }

    /// <summary>Takes up what <see cref="Write"/> wrote for the same network.</summary>
    public void Read(BinaryReader reader)
    {
        StepCount = reader.ReadInt32();
        foreach (var (name, matrix) in _parameters.All)
        {
            reader.Read(matrix.Values.AsSpan());
            reader.Read(_means[name].Values.AsSpan());
            reader.Read(_squares[name].Values.AsSpan());
        }
    }

    private static void Move(Span<float> values, ReadOnlySpan<float> slopes, Span<float> means, Span<float> squares, float rate)
    {
        var valueLanes = MemoryMarshal.Cast<float, Vector<float>>(values);
        var slopeLanes = MemoryMarshal.Cast<float, Vector<float>>(slopes);
        var meanLanes = MemoryMarshal.Cast<float, Vector<float>>(means);
        var squareLanes = MemoryMarshal.Cast<float, Vector<float>>(squares);
        for (var index = 0; index < valueLanes.Length; index++)
        {
            var slope = slopeLanes[index];
            var mean = meanLanes[index] = meanLanes[index] * FirstDecay + slope * (1 - FirstDecay);
            var square = squareLanes[index] = squareLanes[index] * SecondDecay + slope * slope * (1 - SecondDecay);
            valueLanes[index] -= mean * rate / (Vector.SquareRoot(square) + new Vector<float>(Damping));
        }

        for (var index = valueLanes.Length * Vector<float>.Count; index < values.Length; index++)
        {
            var slope = slopes[index];
            means[index] = means[index] * FirstDecay + slope * (1 - FirstDecay);
            squares[index] = squares[index] * SecondDecay + slope * slope * (1 - SecondDecay);
            values[index] -= means[index] * rate / (MathF.Sqrt(squares[index]) + Damping);
        }
    }
}
