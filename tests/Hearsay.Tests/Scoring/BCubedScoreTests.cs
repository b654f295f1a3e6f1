using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class BCubedScoreTests
{
    [Fact]
    public void Reports_put_rightly_give_a_hundred()
    {
        var score = new BCubedScore();
        score.Add([["fire", "fire"], ["flood"]], _ => true);
        Assert.Equal((100, 100, 100), (score.Precision, score.Recall, score.F1));
    }

    [Fact]
    public void Each_report_counts_by_those_it_is_put_with()
    {
        var score = new BCubedScore();
        // Of the fire two are put with a report of the flood, and one alone.
        score.Add([["fire", "fire", "flood"], ["fire"]], _ => true);
        Assert.Equal(100 * ((2 / 3.0) + (2 / 3.0) + (1 / 3.0) + 1) / 4, score.Precision, 6);
        Assert.Equal(100 * ((2 / 3.0) + (2 / 3.0) + 1 + (1 / 3.0)) / 4, score.Recall, 6);
    }

    [Fact]
    public void Only_reports_of_stories_that_are_asked_for_count()
    {
        var score = new BCubedScore();
        score.Add([["fire", "flood"], ["flood"]], story => story == "fire");
        Assert.Equal((50, 100), (score.Precision, score.Recall));
    }
}
