namespace Hearsay.Models;

/// <summary>A sum of decision trees over numbers (Friedman 2001); that of a logistic model is the log-odds.</summary>
/// <remarks>The trees lie one after another in flat arrays. The children of a node stand side by side, the one for smaller values first.
/// </remarks>
internal sealed class BoostedTrees
{
    /// <summary>Stands in place of a feature where a node is a leaf.</summary>
    public const short Leaf = -1;

    private readonly Tensor<short> _features;
    private readonly Tensor<float> _values;
    private readonly Tensor<int> _children;
    private readonly Tensor<int> _roots;

    // What a walk asks of a node lies side by side, so that a step costs one look into memory.
    private readonly (int Feature, float Value, int Child)[] _nodes;

    /// <summary>Takes the nodes of the trees.</summary>
    /// <param name="features">The feature that a node asks for, or <see cref="Leaf"/>.</param>
    /// <param name="values">The greatest value of the feature that goes to the first child, or what a leaf adds.</param>
    /// <param name="children">The index of a node's first child.</param>
    /// <param name="roots">The index of the first node of every tree.</param>
    public BoostedTrees(Tensor<short> features, Tensor<float> values, Tensor<int> children, Tensor<int> roots)
    {
        _features = features;
        _values = values;
        _children = children;
        _roots = roots;
        _nodes = new (int, float, int)[Math.Min(features.Values.Length, Math.Min(values.Values.Length, children.Values.Length))];
        for (var node = 0; node < _nodes.Length; node++)
            _nodes[node] = (features.Values[node], values.Values[node], children.Values[node]);
    }

    /// <summary>Takes the tensors of a model file that begin with <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">A tensor is missing, or the nodes make no trees.</exception>
    public static BoostedTrees From(ModelFile file, string name, int featureCount)
    {
        var trees = new BoostedTrees(
            file.Tensor<short>($"{name}.features"),
            file.Tensor<float>($"{name}.values"),
            file.Tensor<int>($"{name}.children"),
            file.Tensor<int>($"{name}.roots"));
        return trees.IsSound(featureCount)
            ? trees
            : throw new InvalidDataException(
                $"{file.Header.Name}: trees over {featureCount} features were expected in {name}, other nodes were found; train it anew.");
    }

    /// <summary>Adds the trees to a model file.</summary>
    public void AddTo(ModelFileWriter writer, string name)
    {
        writer.AddTensor($"{name}.features", _features.Values, 1);
        writer.AddTensor($"{name}.values", _values.Values, 1);
        writer.AddTensor($"{name}.children", _children.Values, 1);
        writer.AddTensor($"{name}.roots", _roots.Values, 1);
    }

    /// <summary>The sum of the leaves that the row comes to.</summary>
    public double Score(ReadOnlySpan<float> row)
    {
        var sum = 0.0;
        foreach (var root in _roots.Values)
        {
            ref readonly var node = ref _nodes[root];
            while (node.Feature != Leaf) node = ref _nodes[node.Child + (row[node.Feature] <= node.Value ? 0 : 1)];
            sum += node.Value;
        }

        return sum;
    }

    /// <summary>The share of 1 that a log-odds score stands for.</summary>
    public static double Probability(double score) => 1 / (1 + Math.Exp(-score));

    // Children come after their node, so that no walk goes round in circles.
    private bool IsSound(int featureCount)
    {
        var features = _features.Values;
        var children = _children.Values;
        if (_values.Values.Length != features.Length || children.Length != features.Length) return false;
        for (var node = 0; node < features.Length; node++)
        {
            if (features[node] == Leaf) continue;
            if (features[node] < 0 || features[node] >= featureCount) return false;
            if (children[node] <= node || children[node] + 1 >= features.Length) return false;
        }

        foreach (var root in _roots.Values)
        {
            if (root < 0 || root >= features.Length) return false;
        }

        return true;
    }
}
