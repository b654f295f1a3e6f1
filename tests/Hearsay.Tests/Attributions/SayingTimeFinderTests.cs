using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class SayingTimeFinderTests
{
    [Theory]
    [InlineData("{The keeper} <told> lawmakers Tuesday [the pumps had failed on Monday].", "Tuesday")]
    [InlineData("[The pumps had failed], {the keeper} <said> on Tuesday.", "Tuesday")]
    [InlineData("On Tuesday, {the office} <said> [the wall had been inspected on Monday].", "Tuesday")]
    [InlineData("[The pumps had failed], <said> {Lena Moravec, who keeps the lock}, on Tuesday.", "Tuesday")]
    [InlineData("The lock closed on Monday, and {the office} <said> on Tuesday [that the wall was sound].", "Tuesday")]
    [InlineData("{The office} <said> [the wall was sound on Monday].", "none")]
    [InlineData("{The man hurt on Monday} <said> [the wall was sound].", "none")]
    [InlineData("{The office} <said> [the wall was sound]. On Monday it fell.", "none")]
    public void The_time_at_the_cue_is_that_of_saying(string text, string expected)
    {
        var marked = MarkedText.Read(text);
        var times = Times(marked.Article.Text);
        var found = SayingTimeFinder.Find(marked.Table, marked.Proposal, times);
        Assert.Equal(expected, found is { } index ? marked.Article[times[index].Span] : "none");
    }

    [Fact]
    public void A_duration_is_no_time_of_saying()
    {
        var marked = MarkedText.Read("{The office} <said> for Tuesday [that the wall was sound].");
        var times = Times(marked.Article.Text).Select(time => time with { Type = TimeType.Duration }).ToImmutableArray();
        Assert.Null(SayingTimeFinder.Find(marked.Table, marked.Proposal, times));
    }

    private static ImmutableArray<TimeExpression> Times(string text) =>
    [
        .. new[] { "Monday", "Tuesday" }.Where(day => text.Contains(day, StringComparison.Ordinal))
            .Select(day => (Start: text.IndexOf(day, StringComparison.Ordinal), day.Length)).Order()
            .Select(day => new TextSpan(day.Start, day.Start + day.Length))
            .Select(span => new TimeExpression(span, TimeType.Date, null, null, TimeBasis.Fallback, null)),
    ];
}
