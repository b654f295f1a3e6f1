using Hearsay.Models;
using Hearsay.Syntax;

namespace Hearsay.Training.Networks;

/// <summary>Learns tags, names, heads and relations from the states of some sentences' words.</summary>
internal sealed class HeadLearner(SyntaxHeads heads)
{
    // The label of "other" comes last; where a corpus does not mark it, it has no part in the choice.
    private const int UnknownOtherCount = NameLabels.Count - 2;

    private readonly HeadMemory _memory = new();
    private readonly LinearSlope _tags = new(SyntaxHeads.TagLayer);
    private readonly LinearSlope _nameHidden = new(SyntaxHeads.NameHiddenLayer);
    private readonly LinearSlope _names = new(SyntaxHeads.NameLayer);
    private readonly LinearSlope _arcs = new(SyntaxHeads.ArcLayer);
    private readonly LinearSlope _query = new(SyntaxHeads.QueryLayer);
    private readonly LinearSlope _relations = new(SyntaxHeads.RelationLayer);
    private readonly ArcSlope _arcSlope = new();
    private float[] _projectionSlopes = [];
    private float[] _querySlopes = [];
    private float[] _hiddenSlopes = [];
    private float[] _nameHiddenSlopes = [];

    /// <summary>Takes the weights anew, after a step.</summary>
    public void Take(Parameters parameters)
    {
        foreach (var slope in (LinearSlope[])[_tags, _nameHidden, _names, _arcs, _query, _relations]) slope.Take(parameters);
    }

    /// <summary>Adds the slopes of the layers and of the states, and returns the losses.</summary>
    public SyntaxLoss Learn(
        IReadOnlyList<SyntaxExample> examples, ReadOnlySpan<float> states, int width, Span<float> stateSlopes, Slopes slopes)
    {
        var count = examples.Sum(example => example.Length);
        heads.Score(states, width, count, _memory);
        var tagLoss = LearnTags(examples, states, width, stateSlopes, slopes);
        var nameLoss = LearnNames(examples, slopes);
        ReturnNames(states, width, count, stateSlopes, slopes);
        var (arcLoss, relationLoss) = LearnTrees(examples, states, width, stateSlopes, slopes);
        return new SyntaxLoss(tagLoss, arcLoss, relationLoss, nameLoss);
    }

    private double LearnTags(
        IReadOnlyList<SyntaxExample> examples, ReadOnlySpan<float> states, int width, Span<float> stateSlopes, Slopes slopes)
    {
        var (loss, word, stride) = (0.0, 0, heads.Tags.OutputStride);
        foreach (var example in examples)
        {
            for (var index = 0; index < example.Length; index++, word++)
            {
                var scores = _memory.Tags.Slice(word * stride, stride);
                if (example.Tags.Length == 0) scores.Clear();
                else loss += SoftmaxLoss.Learn(scores, example.Tags[index], 1);
            }
        }

        _tags.Learn(states, width, _memory.Tags, word, slopes);
        _tags.Pass(_memory.Tags, word, stateSlopes, width);
        return loss;
    }

    private double LearnNames(IReadOnlyList<SyntaxExample> examples, Slopes slopes)
    {
        var (loss, word, stride) = (0.0, 0, heads.Names.OutputStride);
        foreach (var example in examples)
        {
            for (var index = 0; index < example.Length; index++, word++)
            {
                var scores = _memory.Names.Slice(word * stride, stride);
                if (example.Names.Length == 0)
                {
                    scores.Clear();
                    continue;
                }

                var first = (int)example.Scheme * NameLabels.Count;
                var end = first + (example.KnowsOther ? NameLabels.Count : UnknownOtherCount);
                loss += SoftmaxLoss.Learn(scores[first..end], example.Names[index], 1);
                scores[..first].Clear();
                scores[end..].Clear();
            }
        }

        var hiddenStride = heads.NameHidden.OutputStride;
        Clear(ref _nameHiddenSlopes, word * hiddenStride);
        _names.Learn(_memory.NameHidden, hiddenStride, _memory.Names, word, slopes);
        _names.Pass(_memory.Names, word, _nameHiddenSlopes, hiddenStride);
        Unbend(_memory.NameHidden, _nameHiddenSlopes.AsSpan(0, word * hiddenStride));
        return loss;
    }

    private void ReturnNames(
        ReadOnlySpan<float> states, int width, int count, Span<float> stateSlopes, Slopes slopes)
    {
        _nameHidden.Learn(states, width, _nameHiddenSlopes, count, slopes);
        _nameHidden.Pass(_nameHiddenSlopes, count, stateSlopes, width);
    }

    private (double Arcs, double Relations) LearnTrees(
        IReadOnlyList<SyntaxExample> examples, ReadOnlySpan<float> states, int width, Span<float> stateSlopes, Slopes slopes)
    {
        var (arcLoss, relationLoss, first, stride) = (0.0, 0.0, 0, heads.Arcs.OutputStride);
        var count = examples.Sum(example => example.Length);
        Clear(ref _projectionSlopes, count * stride);
        Clear(ref _querySlopes, count * heads.Query.OutputStride);
        Clear(ref _hiddenSlopes, count * heads.Width);
        foreach (var example in examples)
        {
            if (example.Heads.Length > 0)
            {
                arcLoss += LearnArcs(example, first, slopes);
                relationLoss += LearnRelations(example, first, slopes);
            }

            first += example.Length;
        }

        _query.Learn(_memory.Projections, stride, _querySlopes, count, slopes);
        _query.Pass(_querySlopes, count, _projectionSlopes, stride);
        for (var word = 0; word < count; word++)
            Unbend(_memory.Projections.Slice(word * stride, 2 * heads.Width), _projectionSlopes.AsSpan(word * stride, 2 * heads.Width));
        _arcs.Learn(states, width, _projectionSlopes, count, slopes);
        _arcs.Pass(_projectionSlopes, count, stateSlopes, width);
        return (arcLoss, relationLoss);
    }

    private double LearnArcs(SyntaxExample example, int first, Slopes slopes)
    {
        const float Never = -1e30f;
        var (loss, count) = (0.0, example.Length);
        var stride = heads.ScoreArcs(first, count, _memory);
        for (var word = 0; word < count; word++)
        {
            var scores = _memory.Arcs.Slice(word * stride, count + 1);
            scores[word] = Never;
            loss += SoftmaxLoss.Learn(scores, example.Heads[word] < 0 ? count : example.Heads[word], 1);
            _memory.Arcs[(word * stride + count + 1)..((word + 1) * stride)].Clear();
        }

        _arcSlope.Learn(heads, _memory, first, count, stride, _querySlopes, _projectionSlopes, slopes[SyntaxHeads.Root].Row(0));
        slopes.AddRow(SyntaxHeads.Root, 0, []);
        return loss;
    }

    private double LearnRelations(SyntaxExample example, int first, Slopes slopes)
    {
        var (loss, width, stride, count) = (0.0, heads.Width, heads.Relations.OutputStride, example.Length);
        heads.ScoreRelations(first, example.Heads, _memory);
        var scores = _memory.Relations.Slice(first * stride, count * stride);
        for (var word = 0; word < count; word++)
            loss += SoftmaxLoss.Learn(scores.Slice(word * stride, stride), example.Relations[word], 1);
        var hidden = _memory.RelationHidden.Slice(first * width, count * width);
        var hiddenSlopes = _hiddenSlopes.AsSpan(first * width, count * width);
        _relations.Learn(hidden, width, scores, count, slopes);
        _relations.Pass(scores, count, hiddenSlopes, width);
        Unbend(hidden, hiddenSlopes);
        for (var word = 0; word < count; word++)
        {
            var slope = hiddenSlopes.Slice(word * width, width);
            RowSum.Add(slope, _projectionSlopes.AsSpan((first + word) * heads.Arcs.OutputStride + 2 * width, width));
            var head = example.Heads[word];
            if (head < 0) slopes.AddRow(SyntaxHeads.Root, 1, slope);
            else RowSum.Add(slope, _projectionSlopes.AsSpan((first + head) * heads.Arcs.OutputStride + 3 * width, width));
        }

        return loss;
    }

    // What a rectified unit kept at zero passes nothing back.
    private static void Unbend(ReadOnlySpan<float> values, Span<float> slopes)
    {
        for (var index = 0; index < slopes.Length; index++)
            if (values[index] <= 0) slopes[index] = 0;
    }

    private static void Clear(ref float[] array, int count)
    {
        Room.Fit(ref array, count);
        array.AsSpan(0, count).Clear();
    }
}
