using Hearsay.Mentions;
using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>Rows to learn from, one a candidate, with the sets in which they compete.</summary>
internal sealed class ReferenceSets
{
    private readonly List<float[]> _rows = [];
    private readonly List<RankedSet> _sets = [];

    /// <summary>The names of the numbers of a row.</summary>
    public List<string> Names { get; private set; } = [];

    /// <summary>Adds the rows of one question.</summary>
    public void Add(ReferenceQuestion question, ReferenceAnswer answer)
    {
        _sets.Add(new RankedSet(_rows.Count, answer.IsAllowed, answer.IsNoneAllowed));
        var features = new ReferenceFeatures(question);
        for (var index = 0; index < question.Candidates.Count; index++) _rows.Add(RowOf(features, index));
    }

    /// <summary>Adds the sets of another.</summary>
    public void Add(ReferenceSets other)
    {
        if (other.Names.Count > 0) Names = other.Names;
        foreach (var set in other._sets) _sets.Add(set with { First = set.First + _rows.Count });
        _rows.AddRange(other._rows);
    }

    /// <summary>Grows trees on all the sets.</summary>
    public BoostedTrees Train(TreeOptions options) => new TreeTrainer(options).Train(_rows, _sets);

    // The names of one row are those of all.
    private float[] RowOf(ReferenceFeatures features, int index)
    {
        var row = new FeatureRow(Names.Count == 0 ? Names : null);
        features.Write(index, row);
        return row.Values.ToArray();
    }
}
