using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class RankedSetTests
{
    private static readonly TreeOptions Options = new() { Rounds = 60, Leaves = 4, LeastCurvature = 0.1, Ridge = 0.1, FeatureShare = 1 };

    [Fact]
    public void The_slopes_of_a_set_push_the_allowed_up_and_the_others_down()
    {
        var slopes = new Slope[3];
        new RankedSet(0, [true, false, false], false).FindSlopes([0, 0, 0], slopes);
        Assert.Equal([-0.75, 0.25, 0.25], slopes.Select(slope => slope.Gradient));
    }

    [Fact]
    public void Where_none_is_allowed_all_are_pushed_down()
    {
        var slopes = new Slope[2];
        new RankedSet(0, [false, false], true).FindSlopes([0, 0], slopes);
        Assert.All(slopes, slope => Assert.Equal(1.0 / 3, slope.Gradient, 6));
    }

    // The higher number of each set is meant, and none where both are negative.
    [Fact]
    public void Trees_learn_to_choose_within_a_set()
    {
        List<float[]> rows = [];
        List<RankedSet> sets = [];
        for (var set = 0; set < 100; set++)
        {
            float[] numbers = [(set % 10) - 2, (set / 10) - 2];
            sets.Add(new RankedSet(rows.Count, [.. numbers.Select(number => number >= 0 && number == numbers.Max())], numbers.Max() < 0));
            rows.AddRange(numbers.Select((number, index) => new[] { number, number - numbers[1 - index] }));
        }

        var trees = new TreeTrainer(Options).Train(rows, sets);
        Assert.All(sets, set =>
        {
            var scores = rows.GetRange(set.First, 2).ConvertAll(row => trees.Score(row));
            if (set.IsNoneAllowed) Assert.All(scores, score => Assert.True(score < 0));
            else Assert.True(set.IsAllowed[scores.IndexOf(scores.Max())] && scores.Max() > 0);
        });
    }
}
