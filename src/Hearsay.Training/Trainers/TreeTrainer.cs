using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>Grows boosted trees for a yes or no, or for a choice among several, by second-order gradients over binned columns.</summary>
/// <remarks>Friedman 2001; Chen and Guestrin 2016. A trainer grows one set of trees.</remarks>
internal sealed class TreeTrainer(TreeOptions options)
{
    private readonly List<short> _features = [];
    private readonly List<float> _values = [];
    private readonly List<int> _children = [];
    private readonly List<int> _roots = [];

    /// <summary>Grows the trees on rows, their answers and their weights.</summary>
    public BoostedTrees Train(IReadOnlyList<float[]> rows, IReadOnlyList<bool> answers, IReadOnlyList<float> weights) =>
        Train(rows, (scores, slopes) =>
        {
            for (var row = 0; row < rows.Count; row++) slopes[row] = Slope.Of(scores[row], answers[row], weights[row]);
        });

    /// <summary>Grows the trees on rows that compete with one another in sets.</summary>
    public BoostedTrees Train(IReadOnlyList<float[]> rows, IReadOnlyList<RankedSet> sets) =>
        Train(rows, (scores, slopes) =>
        {
            foreach (var set in sets) set.FindSlopes(scores, slopes);
        });

    private BoostedTrees Train(IReadOnlyList<float[]> rows, Action<double[], Slope[]> findSlopes)
    {
        var table = new BinnedTable(rows);
        var random = new Random(options.Seed);
        var scores = new double[rows.Count];
        var slopes = new Slope[rows.Count];
        for (var round = 0; round < options.Rounds; round++)
        {
            findSlopes(scores, slopes);
            int[] sample = [.. Enumerable.Range(0, rows.Count).Where(_ => random.NextDouble() < options.RowShare)];
            int[] columns = [.. Enumerable.Range(0, table.ColumnCount).Where(_ => random.NextDouble() < options.FeatureShare)];
            var root = Grow(table, slopes, sample, columns);
            for (var row = 0; row < rows.Count; row++) scores[row] += ValueOf(rows[row], root);
        }

        return new BoostedTrees(
            Tensor<short>.Of([.. _features], 1), Tensor<float>.Of([.. _values], 1), Tensor<int>.Of([.. _children], 1),
            Tensor<int>.Of([.. _roots], 1));
    }

    private int Grow(BinnedTable table, Slope[] slopes, int[] sample, int[] columns)
    {
        var search = new SplitSearch(table, slopes, columns, options);
        var root = AddLeaf(search.SumOf(sample));
        _roots.Add(root);
        var open = new List<(int Node, Split Split)>();
        Open(root, sample);
        for (var leaves = 1; leaves < options.Leaves && open.Count > 0; leaves++)
        {
            var best = open.MaxBy(leaf => leaf.Split.Gain);
            open.Remove(best);
            var (node, split) = best;
            (_features[node], _values[node]) = ((short)split.Column, table.BorderOf(split.Column, split.Bin));
            _children[node] = AddLeaf(search.SumOf(split.Low));
            AddLeaf(search.SumOf(split.High));
            Open(_children[node], split.Low);
            Open(_children[node] + 1, split.High);
        }

        return root;

        void Open(int node, int[] rows)
        {
            if (search.Best(rows) is { } split) open.Add((node, split));
        }
    }

    private int AddLeaf(Slope sum)
    {
        _features.Add(BoostedTrees.Leaf);
        _values.Add((float)(-options.LearningRate * sum.Gradient / (sum.Curvature + options.Ridge)));
        _children.Add(0);
        return _features.Count - 1;
    }

    private float ValueOf(float[] row, int node)
    {
        while (_features[node] != BoostedTrees.Leaf) node = _children[node] + (row[_features[node]] <= _values[node] ? 0 : 1);
        return _values[node];
    }
}
