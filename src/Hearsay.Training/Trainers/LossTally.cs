using System.Collections.Immutable;

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

    /// <summary>The mean loss of each kind by its name.</summary>
    public ImmutableArray<(string Name, double Value)> ByName =>
        [.. Kinds.Select((name, kind) => (name, _sums[kind] / Math.Max(1, _counts[kind])))];

    /// <summary>How many right spans of each kind were not among the candidates.</summary>
    public string DescribeMisses() => string.Join(", ", Kinds.Select((name, kind) => $"{_misses[kind]} {name}"));
}
