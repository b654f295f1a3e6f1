using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>The weights of a perceptron in training: a row for every hashed feature, with one weight a label.</summary>
internal sealed class PerceptronRows
{
    // Of all weights this share is kept exactly when they are rounded to eight bits; the few above are cut to the largest.
    private const double KeptShare = 0.999;
    private readonly float[] _weights;
    private readonly float[] _late;
    private readonly int _labelCount;
    private readonly uint _mask;
    private long _steps = 1;

    /// <summary>Starts from zero.</summary>
    public PerceptronRows(int bits, int labelCount)
    {
        _labelCount = labelCount;
        Width = (labelCount + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _mask = (1u << bits) - 1;
        _weights = new float[(long)Width << bits];
        _late = new float[(long)Width << bits];
    }

    /// <summary>The number of places in a row: that of the labels, rounded up to whole vectors.</summary>
    public int Width { get; }

    /// <summary>The label with the highest sum over the rows of the features; <paramref name="scores"/> is room to work in.</summary>
    public int Best(ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        sums.Clear();
        foreach (var feature in features)
        {
            ReadOnlySpan<Vector<float>> row = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(RowStart(feature), Width));
            for (var index = 0; index < sums.Length; index++)
            {
                sums[index] += row[index];
            }
        }

        var best = 0;
        for (var label = 1; label < _labelCount; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best;
    }

    /// <summary>Moves the rows of the features towards the answer and away from a wrong guess.</summary>
    public void Learn(ReadOnlySpan<uint> features, int answer, int guess)
    {
        _steps++;
        if (answer == guess)
        {
            return;
        }

        foreach (var feature in features)
        {
            var row = RowStart(feature);
            Add(row + answer, 1);
            Add(row + guess, -1);
        }
    }

    // The average over all steps is the last weight less what came late: H. Daumé III, thesis (2006), figure 2.3.
    private void Add(int index, float change)
    {
        _weights[index] += change;
        _late[index] += change * _steps;
    }

    /// <summary>Averages the weights, keeps the largest and rounds them to whole numbers of eight bits.</summary>
    public TagModel Quantize(int mostEntries)
    {
        var averages = new float[_weights.Length];
        for (var index = 0; index < averages.Length; index++)
        {
            averages[index] = _weights[index] - _late[index] / _steps;
        }

        float[] sizes = [.. averages.Where(weight => weight != 0).Select(Math.Abs)];
        Array.Sort(sizes);
        var least = sizes.Length > mostEntries ? sizes[^mostEntries] : 0;
        var scale = Math.Max(sizes.Length == 0 ? 0 : sizes[(int)((sizes.Length - 1) * KeptShare)], 1e-6f) / sbyte.MaxValue;
        return Pack(averages, Math.Max(least, scale / 2), scale);
    }

    private TagModel Pack(float[] averages, float least, float scale)
    {
        List<uint> rowStarts = [0];
        List<ushort> entries = [];
        for (var row = 0; row <= _mask; row++)
        {
            for (var label = 0; label < _labelCount; label++)
            {
                var weight = averages[row * Width + label];
                if (Math.Abs(weight) >= least)
                {
                    var rounded = (sbyte)Math.Clamp(MathF.Round(weight / scale), -sbyte.MaxValue, sbyte.MaxValue);
                    entries.Add(TagModel.Entry(label, rounded));
                }
            }

            rowStarts.Add((uint)entries.Count);
        }

        return new TagModel(Tensor<uint>.Of(CollectionsMarshal.AsSpan(rowStarts), 1),
            Tensor<ushort>.Of(CollectionsMarshal.AsSpan(entries), scale), _labelCount);
    }

    private int RowStart(uint feature) => (int)(feature & _mask) * Width;
}
