using System.Globalization;

namespace Hearsay.Training.Trainers;

/// <summary>Sums up the losses of an epoch by what was learned.</summary>
internal sealed class LossTally
{
    private static readonly string[] Kinds = ["extent", "source", "content", "head"];
    private readonly double[] _sums = new double[Kinds.Length];
    private readonly int[] _counts = new int[Kinds.Length];
    private readonly int[] _misses = new int[Kinds.Length];

    public void Add(int kind, float loss)
    {
        _sums[kind] += loss;
        _counts[kind]++;
    }

    /// <summary>Adds another tally.</summary>
    public void Add(LossTally other)
    {
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            _sums[kind] += other._sums[kind];
            _counts[kind] += other._counts[kind];
            _misses[kind] += other._misses[kind];
        }
    }

    public void Miss(int kind) => _misses[kind]++;

    /// <summary>The mean loss of each kind and how many right spans were not among the candidates.</summary>
    public override string ToString() => string.Join(", ", Kinds.Select((name, kind) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{name} {_sums[kind] / Math.Max(1, _counts[kind]):F4} ({_misses[kind]} out of reach)")));
}
