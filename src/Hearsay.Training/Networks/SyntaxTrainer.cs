using Hearsay.Models;
using Hearsay.Syntax;

namespace Hearsay.Training.Networks;

/// <summary>Trains the network of tags, trees and names: batches of sentences, two threads that share each batch.</summary>
/// <remarks>The same examples, options and seed give the same numbers, however the threads run.</remarks>
internal sealed class SyntaxTrainer
{
    private const int LearnerCount = 2;

    // Sentences of like length are read together, but not always the same ones.
    private const int BatchesSorted = 20;

    private readonly SyntaxModel _model;
    private readonly SyntaxOptions _options;
    private readonly SyntaxLearner[] _learners;
    private readonly Adam _adam;
    private readonly IReadOnlyList<SyntaxExample> _examples;
    private readonly int _stepCount;

    /// <summary>Sets out from the parameters of a model, which training changes in place.</summary>
    public SyntaxTrainer(SyntaxModel model, IReadOnlyList<SyntaxExample> examples, SyntaxOptions options)
    {
        _model = model;
        _examples = examples;
        _options = options;
        _adam = new Adam(model.Parameters);
        _learners = [.. Enumerable.Range(0, LearnerCount)
            .Select(_ => new SyntaxLearner(model.Encoder, model.Heads, model.Parameters, options))];
        _stepCount = options.Epochs * Math.Max(1, examples.Sum(example => example.Length) / options.BatchSize);
    }

    /// <summary>Writes all that the training needs to go on later.</summary>
    public void Write(BinaryWriter writer) => _adam.Write(writer);

    /// <summary>Takes up what <see cref="Write"/> wrote.</summary>
    public void Read(BinaryReader reader)
    {
        _adam.Read(reader);
        TakeParameters();
    }

    /// <summary>Learns from all examples once; returns the mean losses a word.</summary>
    /// <param name="epoch">The number of the epoch, from 1.</param>
    /// <param name="report">Is told after each step from how many words it learned.</param>
    public SyntaxLoss LearnEpoch(int epoch, Action<int> report)
    {
        var loss = new SyntaxLoss();
        long count = 0;
        foreach (var batch in Batches(new Random(HashCode(epoch, 0))))
        {
            loss += Step(batch, epoch);
            var wordCount = batch.Sum(example => example.Length);
            count += wordCount;
            report(wordCount);
        }

        return new SyntaxLoss(loss.Tags / count, loss.Arcs / count, loss.Relations / count, loss.Names / count);
    }

    private SyntaxLoss Step(SyntaxExample[] batch, int epoch)
    {
        var losses = new SyntaxLoss[LearnerCount];
        Parallel.For(0, LearnerCount, new ParallelOptions { MaxDegreeOfParallelism = LearnerCount }, part =>
        {
            var learner = _learners[part];
            learner.Slopes.Clear();
            learner.Take(_model.Parameters);
            SyntaxExample[] share = [.. batch.Where((_, index) => index % LearnerCount == part)];
            losses[part] = learner.Learn(share, new Random(HashCode(epoch, (_adam.StepCount * LearnerCount) + part + 1)));
        });
        var slopes = _learners[0].Slopes;
        foreach (var learner in _learners.Skip(1)) slopes.Add(learner.Slopes);
        slopes.Scale(1f / batch.Sum(example => example.Length));
        var length = slopes.Length();
        if (length > _options.LongestSlope) slopes.Scale(_options.LongestSlope / length);
        _adam.Step(slopes, Rate());
        TakeParameters();
        return losses.Aggregate((sum, loss) => sum + loss);
    }

    private void TakeParameters()
    {
        _model.Encoder.Take(_model.Parameters);
        _model.Heads.Take(_model.Parameters);
    }

    private float Rate()
    {
        var step = _adam.StepCount;
        if (step < _options.WarmupSteps) return _options.Rate * (step + 1) / _options.WarmupSteps;
        return _options.Rate * Math.Max(0.01f, 1 - (float)step / _stepCount);
    }

    private SyntaxExample[][] Batches(Random random)
    {
        SyntaxExample[] order = [.. _examples];
        random.Shuffle(order);
        var batches = new List<SyntaxExample[]>();
        for (var first = 0; first < order.Length;)
        {
            var end = first;
            for (var count = 0; end < order.Length && count < _options.BatchSize * BatchesSorted; end++) count += order[end].Length;
            Cut(order[first..end], batches);
            first = end;
        }

        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private void Cut(SyntaxExample[] examples, List<SyntaxExample[]> batches)
    {
        var batch = new List<SyntaxExample>();
        var count = 0;
        foreach (var example in examples.OrderBy(example => example.Length))
        {
            batch.Add(example);
            count += example.Length;
            if (count < _options.BatchSize) continue;
            batches.Add([.. batch]);
            batch.Clear();
            count = 0;
        }

        if (batch.Count > 0) batches.Add([.. batch]);
    }

    // Every step of every epoch has chances of its own, the same in every run.
    private int HashCode(int epoch, int part) => (int)FeatureHasher.Combine((uint)_options.Seed, (uint)epoch, (uint)part);
}
