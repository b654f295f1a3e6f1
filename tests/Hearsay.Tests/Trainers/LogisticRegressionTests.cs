using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class LogisticRegressionTests
{
    [Fact]
    public void It_finds_the_odds_behind_the_answers()
    {
        // Where the number is 1 three of four are right, where it is 0 one of four.
        (double[], bool, double)[] rows =
        [
            .. Enumerable.Repeat((new[] { 1.0 }, true, 1.0), 3), (new[] { 1.0 }, false, 1.0),
            .. Enumerable.Repeat((new[] { 0.0 }, false, 1.0), 3), (new[] { 0.0 }, true, 1.0),
        ];

        var weights = LogisticRegression.Fit(rows, columns: 1, ridge: 0);

        Assert.Equal(-Math.Log(3), weights[1], 6);
        Assert.Equal(2 * Math.Log(3), weights[0], 6);
    }

    [Fact]
    public void What_counts_twice_counts_as_two()
    {
        (double[], bool, double)[] twice = [([1.0], true, 2), ([1.0], false, 1), ([0.0], false, 1), ([0.0], true, 1)];
        (double[], bool, double)[] two = [([1.0], true, 1), ([1.0], true, 1), ([1.0], false, 1), ([0.0], false, 1), ([0.0], true, 1)];

        Assert.Equal(
            LogisticRegression.Fit(two, 1, 0.1), LogisticRegression.Fit(twice, 1, 0.1),
            (left, right) => Math.Abs(left - right) < 1e-9);
    }

    [Fact]
    public void A_ridge_keeps_the_weight_of_what_always_decides_finite() =>
        Assert.InRange(LogisticRegression.Fit([([1.0], true, 1), ([0.0], false, 1)], 1, 0.1)[0], 1, 10);
}
