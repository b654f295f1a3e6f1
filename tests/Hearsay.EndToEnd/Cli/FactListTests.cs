using Hearsay.Cli;

namespace Hearsay.EndToEnd.Cli;

public class FactListTests
{
    private static readonly Reading _reading = Make();

    [Fact]
    public void Facts_and_both_sides_of_a_conflict_follow_who_says_what()
    {
        var expected =
            """
            Facts
            How many
                5 men killed: “five” #0
                7 men killed: “seven” #1
            Where
                Kisumu (city, Kenya) #1 · 0.10° S, 34.76° E

            Conflicts
            how many men (number)
                5: “Ana said five men drowned.” Herald > Ana #0
                7: “Ben said seven men drowned in Kisumu.” Herald > Ben #1

            """;
        var view = Write(_reading, hasColour: false, 100);
        Assert.Contains("1 conflict: how many men.", view, StringComparison.Ordinal);
        Assert.EndsWith(expected.ReplaceLineEndings("\n"), view, StringComparison.Ordinal);
        Assert.True(view.IndexOf("Who says what", StringComparison.Ordinal) < view.IndexOf("\nFacts\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_narrow_terminal_gets_narrow_lines() =>
        Assert.All(Write(_reading, hasColour: false, 40).Split('\n'), line => Assert.True(line.Length <= 40, line));

    [Fact]
    public void Without_colour_nothing_steers_the_terminal() => Assert.DoesNotContain('\u001b', Write(_reading, hasColour: false, 100));

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var reading = HandMadeReading.Of([.. Enumerable.Range(10, 20).Select(number => $"There were {number}.")]);
        var numbers = Enumerable.Range(10, 20).Select(number => Count(reading, $"{number}", number));
        var view = Write(reading with { Quantities = [.. numbers] }, hasColour: false, 100);
        Assert.Contains("and 12 more, which --format html and json show", view, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_without_facts_has_no_such_parts()
    {
        var view = Write(HandMadeReading.Of("It rained."), hasColour: false, 100);
        Assert.DoesNotContain("Facts", view, StringComparison.Ordinal);
        Assert.DoesNotContain("Conflicts", view, StringComparison.Ordinal);
    }

    private static string Write(Reading reading, bool hasColour, int width)
    {
        using var writer = new StringWriter();
        TextView.Write(reading, writer, hasColour, width);
        return writer.ToString().ReplaceLineEndings("\n");
    }

    private static Reading Make()
    {
        var reading = HandMadeReading.Of("Ana said five men drowned.", "Ben said seven men drowned in Kisumu.");
        var kisumu = HandMadeReading.Find(reading.Article.Text, "Kisumu");
        Quantity[] men = [Count(reading, "five", 5), Count(reading, "seven", 7)];
        return reading.With("five men drowned", "Ana").With("seven men drowned in Kisumu", "Ben") with
        {
            Quantities = [.. men.Select(count => count with { Of = "men killed" })],
            Places = [new Place(kisumu, "Kisumu", PlaceKind.City, "KE", -0.10221, 34.76171, null)],
            Conflicts = [new Conflict(ConflictKind.Number, "how many men", [men[0].Span, men[1].Span], ["5", "7"])],
        };
    }

    private static Quantity Count(Reading reading, string words, int number) =>
        new(HandMadeReading.Find(reading.Article.Text, words), number, number, number);
}
