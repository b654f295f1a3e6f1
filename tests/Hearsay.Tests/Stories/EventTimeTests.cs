using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class EventTimeTests
{
    [Theory]
    [InlineData("Monday", "2031-05-12", "Sunday", "2031-05-11")]
    [InlineData("12 May", "2031-05-12", "May 13", "2031-05-13")]
    [InlineData("Saturday night", "2031-05-10TNI", "Sunday evening", "2031-05-11TEV")]
    [InlineData("about 2 a.m.", "2031-05-11T02:00", "shortly before 3 a.m.", "2031-05-11T03:00")]
    [InlineData("noon on Friday", "2031-05-09T12:00", "12:03 a.m. Friday", "2031-05-09T00:03")]
    [InlineData("Monday", null, "Sunday", null)]
    [InlineData("Saturday", null, "Sunday", null)]
    public void Both_cannot_be_right(string one, string? value, string other, string? otherValue) =>
        Assert.True(AreApart(one, value, other, otherValue));

    [Theory]
    [InlineData("May", "2031-05", "12 May", "2031-05-12")]
    [InlineData("Saturday night", "2031-05-10TNI", "Sunday", "2031-05-11")]
    [InlineData("about 2 a.m.", "2031-05-11T02:00", "2:25 a.m.", "2031-05-11T02:25")]
    [InlineData("11:50 p.m. Saturday", "2031-05-10T23:50", "12:10 a.m. Sunday", "2031-05-11T00:10")]
    [InlineData("two days later", "2031-05-13", "Sunday", "2031-05-11")]
    [InlineData("around 2:30", "2031-05-11T02:30", "4 p.m.", "2031-05-11T16:00")]
    [InlineData("Sunday", "2031-05-11", "22 May", "2031-05-22")]
    [InlineData("Monday", "2031-05-12", "Sunday", null)]
    public void Both_may_be_right_or_are_of_two_things(string one, string? value, string other, string? otherValue) =>
        Assert.False(AreApart(one, value, other, otherValue));

    private static bool AreApart(string one, string? value, string other, string? otherValue)
    {
        var (first, second) = (Read(one, value), Read(other, otherValue));
        return first is { } left && second is { } right && left.IsApart(right) && right.IsApart(left);
    }

    private static EventTime? Read(string words, string? value) => EventTime.Read(new Article { Text = words },
        new TimeExpression(new TextSpan(0, words.Length), TimeType.Date, value, null, TimeBasis.Relative, null));
}
