using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Networks;

namespace Hearsay.Tests.Networks;

public class SyntaxLearnerTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.2f)]
    public void Slopes_are_what_small_steps_show(float dropout)
    {
        // The same seed silences the same numbers, so that the loss changes by the step alone.
        var options = new SyntaxOptions
        {
            WordDropout = dropout,
            VectorDropout = dropout,
            FlagDropout = dropout,
            InputDropout = dropout,
            StateDropout = dropout,
        };
        var shape = new SyntaxShape
        {
            Width = 32,
            UnitCount = 32,
            ArcWidth = 32,
            NameWidth = 32,
            WordCount = 6,
            TagCount = 5,
            RelationCount = 4,
        };
        var parameters = shape.Draw(new Random(7));
        var encoder = new SentenceEncoder(WordVectors.Load(), parameters);
        var heads = new SyntaxHeads(parameters);
        var learner = new SyntaxLearner(encoder, heads, parameters, options);
        SyntaxExample[] examples = [Example(5, 1), Example(3, 2), Example(1, 3)];

        double Loss()
        {
            encoder.Take(parameters);
            heads.Take(parameters);
            learner.Take(parameters);
            learner.Slopes.Clear();
            return learner.Learn(examples, new Random(1)).Sum;
        }

        Loss();
        var slopes = parameters.All.Keys.ToDictionary(name => name, name => (float[])learner.Slopes[name].Values.Clone());
        SmallSteps.Check(parameters, slopes, Loss);
    }

    private static SyntaxExample Example(int length, int seed)
    {
        var random = new Random(seed);
        int[] Draw(int most) => [.. Enumerable.Range(0, length).Select(_ => random.Next(most))];
        return new SyntaxExample
        {
            Vectors = Draw(1000),
            Words = [.. Draw(7).Select(row => row - 1)],
            Pieces = [.. Enumerable.Range(0, length * WordPieces.Count).Select(_ => random.Next(40))],
            Flags = [.. Draw(8).Select(flags => (ushort)flags)],
            Tags = Draw(5),
            Heads = [.. Enumerable.Range(0, length).Select(word => word - 1)],
            Relations = Draw(4),
            Names = [.. Draw(7).Select(label => (byte)label)],
            KnowsOther = seed == 1,
            Scheme = (NameScheme)(seed % 2),
        };
    }
}
