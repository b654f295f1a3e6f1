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
    [InlineData("i1 2 i1", "1 First, 2 Update")]
    [InlineData("i1 1 i1", "1 First, 1 Same, 1 Same")]
    public void Updates_are_told_from_parts_and_contradictions(string tolls, string expected)
    {
        var reports = StoryReport.From(tolls.Split(' ').Select(Make), new StandingText());
        var figure = Assert.Single(FigureTracer.Trace(reports));
        Assert.Equal(expected, Describe(figure));
    }

    [Theory]
    [InlineData("missing", "6 6 3", "6 First, 6 Same, 3 Update")]
    [InlineData("arrested", "6+ 4", "6 First, 4 Update")]
    [InlineData("injured", "2 2 3 2 1 2", "2 First, 2 Same, 3 Update, 2 Update, 2 Same")]
    [InlineData("aboard", "204 260 204", "204 First, 260 Conflict, 204 Conflict")]
    [InlineData("aboard", "204 ~210", "204 First, 210 Same")]
    [InlineData("killed", "~300 310", "300 First, 310 Same")]
    public void What_falls_and_what_cannot_change_are_told_from_a_toll(string fate, string tolls, string expected)
    {
        var reports = StoryReport.From(tolls.Split(' ').Select((toll, day) => Make(toll, day, fate)), new StandingText());
        Assert.Equal(expected, Describe(Assert.Single(FigureTracer.Trace(reports))));
    }

    [Fact]
    public void Who_dies_alone_is_no_toll() =>
        Assert.Empty(FigureTracer.Trace(StoryReport.From([Make("i1", 0), Make("i1", 1)], new StandingText())));

    [Fact]
    public void What_one_report_of_many_counts_is_no_figure_of_the_story()
    {
        var others = Enumerable.Range(1, 21).Select(day => InventedReport.Of($"r{day}", "Radio Tarn", null, "The lock was closed."));
        Assert.Empty(FigureTracer.Trace(StoryReport.From([Make("3", 0), .. others], new StandingText())));
    }

    [Fact]
    public void Two_numbers_of_one_day_conflict()
    {
        var reports = StoryReport.From([Make("3", 0), Make("4", 0)], new StandingText());
        Assert.Equal([FigureChange.First, FigureChange.Conflict], FigureTracer.Trace(reports)[0].Points.Select(point => point.Change));
    }

    private static string Describe(Figure figure) =>
        string.Join(", ", figure.Points.Select(point => FormattableString.Invariant($"{point.Low} {point.Change}")));

    private static Reading Make(string toll, int day) => Make(toll, day, "killed");

    // "3", "3+" (at least 3), "~3" (about 3), "i1" (one of whom no number is said)
    private static Reading Make(string toll, int day, string fate)
    {
        var value = decimal.Parse(toll.Trim('+', '~', 'i'), System.Globalization.CultureInfo.InvariantCulture);
        var text = $"{value} people died on the pier.";
        var span = new TextSpan(0, text.IndexOf(" died", StringComparison.Ordinal));
        decimal? low = toll[0] == '~' ? null : value;
        return InventedReport.Of($"r{day}", $"Outlet {day}", FormattableString.Invariant($"2031-03-{day + 1:00}"), text) with
        {
            Quantities =
            [
                new Quantity(span, low, value, toll.EndsWith('+') ? null : low) { Of = "people " + fate, IsImplied = toll[0] == 'i' },
            ],
        };
    }
}
