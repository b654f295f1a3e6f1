namespace Hearsay.Tests.Specs;

public class ReadingDumpTests
{
    private const string Text = "Rain\n\nOn Monday Ann Lee told the Quay it rained, she thinks.";

    [Fact]
    public void A_dump_says_everything_in_words()
    {
        var reading = new Reading
        {
            Article = new Article { Text = Text, Blocks = [Block(BlockKind.Headline, "Rain"), Block(BlockKind.Paragraph, Text[6..])] },
            Times = [new TimeExpression(Span("Monday"), TimeType.Date, "2031-03-03", null, TimeBasis.Relative, "2031-03-05")],
            Attributions =
            [
                new Attribution
                {
                    Content = [Span("it rained")],
                    Cue = [Span("told")],
                    Source = new Source([Span("Ann Lee")], null, "Ann Lee", EntityKind.Person),
                    Recipient = new Recipient([Span("the Quay")], null, "The Quay"),
                    Via = [new Relay("The Quay", EntityKind.Outlet, null, [Span("the Quay")], "https://quay.example/")],
                    Time = 0,
                },
                new Attribution
                {
                    Content = [Span("it"), Span("rained")],
                    Act = Act.Attitude,
                    Manner = Manner.Mixed,
                    Polarity = Polarity.Negative,
                    Hedges = [Span("she thinks")],
                    Within = 0,
                },
            ],
            Origins = [new Origin("Ann Lee", EntityKind.Person, [0])],
            Credits = [new Credit("The Quay", Span("the Quay"), null)],
            Diagnostics = [new Diagnostic("text-odd", "Odd.", Span("Rain"))],
        };
        Assert.Equal(
            """
            headline: [Rain]
            1 [it rained]
              source: [Ann Lee] = Ann Lee (person)
              cue: [told]
              recipient: [the Quay] = The Quay
              via: The Quay (outlet) https://quay.example/
              time: [Monday] = 2031-03-03
            2 [it] ... [rained]
              source: none
              manner: mixed
              act: attitude
              polarity: negative
              hedges: [she thinks]
              within: 1
            credit: The Quay
            origin: Ann Lee (person): 1
            diagnostic: text-odd [Rain]

            """,
            ReadingDump.Of(reading));
    }

    private static Block Block(BlockKind kind, string words) => new(kind, Span(words));

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
