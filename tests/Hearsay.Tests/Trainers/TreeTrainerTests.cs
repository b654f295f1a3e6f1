using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class TreeTrainerTests
{
    private static readonly TreeOptions Options = new() { Rounds = 60, Leaves = 4, LeastCurvature = 0.1, Ridge = 0.1, FeatureShare = 1 };

    // Yes where exactly one of two numbers is high, which no sum of single numbers tells.
    private static readonly List<float[]> Rows =
        [.. Enumerable.Range(0, 200).Select(index => new float[] { index % 10, index / 10 % 10, 7 })];

    [Fact]
    public void Trees_learn_what_depends_on_two_numbers_at_once()
    {
        var trees = Train(Options);
        Assert.All(Rows, row => Assert.Equal(IsYes(row), trees(row) > 0));
    }

    [Fact]
    public void The_same_seed_grows_the_same_trees()
    {
        var (once, again) = (Train(Options), Train(Options));
        Assert.All(Rows, row => Assert.Equal(once(row), again(row)));
    }

    [Fact]
    public void Rows_of_more_weight_count_more()
    {
        List<float[]> rows = [.. Enumerable.Range(0, 20).Select(index => new float[] { 1 })];
        bool[] answers = [.. rows.Select((_, index) => index < 5)];
        var trees = new TreeTrainer(Options).Train(rows, answers, [.. answers.Select(answer => answer ? 9f : 1f)]);
        Assert.True(trees.Score([1]) > 0);
    }

    private static bool IsYes(float[] row) => row[0] > 4 != row[1] > 4;

    private static Func<float[], double> Train(TreeOptions options)
    {
        var trees = new TreeTrainer(options).Train(Rows, [.. Rows.Select(IsYes)], [.. Rows.Select(_ => 1f)]);
        return row => trees.Score(row);
    }
}
