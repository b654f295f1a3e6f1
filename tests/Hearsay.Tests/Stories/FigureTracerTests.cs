using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class FigureTracerTests
{
    [Theory]
    [InlineData("3 3 4", "3 First, 3 Same, 4 Update")]
    [InlineData("3+ 5", "3 First, 5 Update")]
    [InlineData("5 3+", "5 First")]
    [InlineData("4 4 2", "4 First, 4 Same")]
    [InlineData("4 2 2", "4 First, 2 Conflict, 2 Same")]
    public void Updates_are_told_from_parts_and_contradictions(string tolls, string expected)
    {
        var reports = StoryReport.From(tolls.Split(' ').Select(Make), new StandingText());
        var figure = Assert.Single(FigureTracer.Trace(reports));
        Assert.Equal(expected,
            string.Join(", ", figure.Points.Select(point => FormattableString.Invariant($"{point.Low} {point.Change}"))));
    }

    [Fact]
    public void Two_numbers_of_one_day_conflict()
    {
        var reports = StoryReport.From([Make("3", 0), Make("4", 0)], new StandingText());
        Assert.Equal([FigureChange.First, FigureChange.Conflict], FigureTracer.Trace(reports)[0].Points.Select(point => point.Change));
    }

    private static Reading Make(string toll, int day)
    {
        var value = decimal.Parse(toll.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture);
        var text = $"{value} people died on the pier.";
        var span = new TextSpan(0, text.IndexOf(" died", StringComparison.Ordinal));
        return InventedReport.Of($"r{day}", $"Outlet {day}", FormattableString.Invariant($"2031-03-{day + 1:00}"), text) with
        {
            Quantities = [new Quantity(span, value, value, toll.EndsWith('+') ? null : value) { Of = "people killed" }],
        };
    }
}
