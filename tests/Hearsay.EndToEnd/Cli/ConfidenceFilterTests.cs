using Hearsay.Cli;

namespace Hearsay.EndToEnd.Cli;

public class ConfidenceFilterTests
{
    private static readonly Reading _reading = HandMadeReading.Of("Ana said Ben saw a fire.", "Cal fled.")
        .With("Cal fled", "Cal", confidence: 0.2)
        .With("Ben saw a fire", "Ana", confidence: 0.9)
        .With("a fire", "Ben", confidence: 0.6, within: 1);

    [Fact]
    public void What_is_kept_is_numbered_anew_in_statements_and_origins()
    {
        var kept = ConfidenceFilter.Keep(_reading, 0.5);
        Assert.Equal(["Ana", "Ben"], kept.Attributions.Select(attribution => attribution.Source!.Name));
        Assert.Equal(0, kept.Attributions[1].Within);
        Assert.Equal(["Ana 0", "Ben 1"], kept.Origins.Select(origin => $"{origin.Name} {Assert.Single(origin.Attributions)}"));
    }

    [Fact]
    public void A_statement_whose_outer_one_is_dropped_stands_alone()
    {
        var reading = HandMadeReading.Of("Ana said Ben saw a fire.")
            .With("Ben saw a fire", "Ana", 0.1).With("a fire", "Ben", 0.9, within: 0);
        Assert.Null(Assert.Single(ConfidenceFilter.Keep(reading, 0.5).Attributions).Within);
    }

    [Fact]
    public void Claims_and_events_keep_to_their_statements()
    {
        var span = new TextSpan(0, 3);
        var reading = _reading with
        {
            Events = [new Event(EventType.Assault, span) { Attribution = 2 }],
            Statements = [new Statement(span, 0, Factuality.Certain), new Statement(span, 1, Factuality.Certain)],
        };
        var kept = ConfidenceFilter.Keep(reading, 0.5);
        Assert.Equal([null, 0], kept.Statements.Select(statement => statement.Attribution));
        Assert.Equal(1, Assert.Single(kept.Events).Attribution);
    }

    [Fact]
    public void With_nothing_to_drop_the_reading_is_the_same() => Assert.Same(_reading, ConfidenceFilter.Keep(_reading, 0.2));
}
