using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Training.Networks;

namespace Hearsay.Training.Trainers;

/// <summary>Trains the network and the scorers behind the proposals together; the same examples and seed give the same models.</summary>
internal sealed class AttributionTrainer
{
    private const int LearnerCount = 2;

    private readonly AttributionOptions _options;
    private readonly Parameters _parameters;
    private readonly WordVectors _vectors;
    private readonly StatementEncoder _encoder;
    private readonly Adam _adam;
    private readonly LinearWeights _heads;
    private readonly LinearWeights _extents;
    private readonly LinearWeights _sources;
    private readonly LinearWeights _contents;
    private readonly AttributionLearner[] _learners;
    private readonly ImmutableArray<AttributionExample> _examples;
    private readonly int _stepCount;

    /// <summary>Starts from chance; there is at least one example.</summary>
    public AttributionTrainer(AttributionOptions options, ImmutableArray<AttributionExample> examples)
    {
        _options = options;
        _examples = examples;
        _stepCount = options.Linear.Epochs * ((examples.Length + LearnerCount - 1) / LearnerCount);
        var linear = options.Linear;
        _heads = new LinearWeights(linear);
        _extents = new LinearWeights(linear with { Bits = linear.Bits - 2 });
        _sources = new LinearWeights(linear);
        _contents = new LinearWeights(linear with { Bits = linear.Bits + 1 });
        _parameters = options.Shape.Draw(new Random(linear.Seed), examples[0].Table.Syntax.States.Width);
        if (options.IsLinearAlone)
            foreach (var matrix in _parameters.All.Values) Array.Clear(matrix.Values);
        _vectors = WordVectors.Load();
        _encoder = new StatementEncoder(_vectors, _parameters);
        _adam = new Adam(_parameters);
        _learners = [.. Enumerable.Range(0, LearnerCount).Select(_ => new AttributionLearner(
            new StatementLearner(_encoder, _parameters, options.Dropout), _heads, _extents, _sources, _contents, options.LinearDropout))];
    }

    /// <summary>The number of words of all examples.</summary>
    public int WordCount => _examples.Sum(example => example.Table.Count);

    /// <summary>Writes all that the training needs to go on later.</summary>
    public void Write(BinaryWriter writer)
    {
        _adam.Write(writer);
        foreach (var weights in (LinearWeights[])[_heads, _extents, _sources, _contents]) weights.Write(writer);
    }

    /// <summary>Takes up what <see cref="Write"/> wrote.</summary>
    public void Read(BinaryReader reader)
    {
        _adam.Read(reader);
        foreach (var weights in (LinearWeights[])[_heads, _extents, _sources, _contents]) weights.Read(reader);
        _encoder.Take(_parameters);
    }

    /// <summary>Learns from all examples once; returns the losses.</summary>
    /// <param name="epoch">The number of the epoch, from 1.</param>
    /// <param name="report">Is told after each step from how many words it learned.</param>
    public LossTally LearnEpoch(int epoch, Action<int> report)
    {
        AttributionExample[] order = [.. _examples];
        new Random((int)FeatureHasher.Combine((uint)_options.Linear.Seed, (uint)epoch)).Shuffle(order);
        var losses = new LossTally();
        foreach (var batch in order.Chunk(LearnerCount))
        {
            Step(batch, epoch, losses);
            report(batch.Sum(example => example.Table.Count));
        }

        return losses;
    }

    /// <summary>The models as they are now, rounded as they will be in their file.</summary>
    public ProposalModels Result()
    {
        var writer = new ModelFileWriter("draft", "1", "draft");
        _parameters.AddTo(writer, StatementShape.Tables);
        var rounded = Parameters.From(ModelFile.Read(writer.ToBytes(), "draft", "draft"));
        return new ProposalModels(
            new StatementEncoder(_vectors, rounded), _heads.Quantize(), _extents.Quantize(), _sources.Quantize(), _contents.Quantize(),
            ConfidenceScale.Plain);
    }

    /// <summary>Adds the network to a model file.</summary>
    public void AddNetworkTo(ModelFileWriter writer) => _parameters.AddTo(writer, StatementShape.Tables);

    private void Step(AttributionExample[] examples, int epoch, LossTally losses)
    {
        var tallies = new LossTally[examples.Length];
        Parallel.For(0, examples.Length, new ParallelOptions { MaxDegreeOfParallelism = LearnerCount }, part =>
        {
            var seed = FeatureHasher.Combine((uint)_options.Linear.Seed, (uint)epoch, (uint)(_adam.StepCount * LearnerCount + part));
            tallies[part] = _learners[part].Learn(examples[part], new Random((int)seed));
        });
        foreach (var tally in tallies) losses.Add(tally);
        foreach (var learner in _learners.Take(examples.Length)) learner.Log.Take();
        var slopes = _learners[0].Network.Slopes;
        foreach (var learner in _learners.Take(examples.Length).Skip(1)) slopes.Add(learner.Network.Slopes);
        slopes.Scale(1f / examples.Sum(example => 1 + example.Relations.Length));
        var length = slopes.Length();
        if (length > _options.LongestSlope) slopes.Scale(_options.LongestSlope / length);
        if (!_options.IsLinearAlone) _adam.Step(slopes, _options.Rate * Math.Max(0.02f, 1 - (float)_adam.StepCount / _stepCount));
        foreach (var learner in _learners) learner.Network.Slopes.Clear();
        _encoder.Take(_parameters);
    }
}
