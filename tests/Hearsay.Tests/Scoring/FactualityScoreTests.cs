using Hearsay.Facts;
using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class FactualityScoreTests
{
    [Fact]
    public void The_mean_error_and_the_f1_of_each_side_come_out_as_by_hand()
    {
        var score = new FactualityScore();
        score.Add(new Certainty(Factuality.Certain, false), 3);
        score.Add(new Certainty(Factuality.Certain, false), -3);
        score.Add(new Certainty(Factuality.Unknown, false), 1);
        score.Add(new Certainty(Factuality.Certain, false), 2.2);
        Assert.Equal(7.8 / 4, score.MeanError, 9);
        Assert.Equal(80, score.F1(0), 9);
        Assert.Equal(0, score.F1(1), 9);
        Assert.Equal(100, score.F1(2), 9);
        Assert.Equal(60, score.MacroF1, 9);
    }

    [Fact]
    public void What_is_contrary_to_fact_is_not_so_and_denied_it_is_so()
    {
        var score = new FactualityScore();
        score.Add(new Certainty(Factuality.Counterfactual, false), -3);
        score.Add(new Certainty(Factuality.Counterfactual, true), 3);
        Assert.Equal(0, score.MeanError, 9);
    }
}
