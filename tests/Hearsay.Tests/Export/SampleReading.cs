namespace Hearsay.Tests.Export;

/// <summary>A reading made by hand in which every part of an attribution occurs once.</summary>
internal static class SampleReading
{
    public const string Text =
        """
        Harbour ferry halted after fire

        “The engine room was already burning,” a port official named Ana Ruiz reportedly told councillors Tuesday, as noted by the Gazette.

        The crew denied that alarms were off. The captain has reportedly left the island.

        RELATED: Ten bridges to see this summer

        H/T The Gazette
        """;

    public static Reading Make()
    {
        var text = Text.ReplaceLineEndings("\n");
        return new Reading
        {
            Article = new Article
            {
                Text = text,
                Blocks =
                [
                    new Block(BlockKind.Headline, Find("Harbour ferry halted after fire")),
                    new Block(BlockKind.Paragraph, Find("“The engine room", "the Gazette.")),
                    new Block(BlockKind.Paragraph, Find("The crew", "left the island.")),
                    new Block(BlockKind.Promo, Find("RELATED", "this summer")),
                    new Block(BlockKind.Credit, Find("H/T The Gazette")),
                ],
                Metadata = new ArticleMetadata
                {
                    Id = "ferry",
                    Url = "https://herald.example/ferry",
                    Outlet = "Island Herald",
                    Title = "Harbour ferry halted after fire",
                    Authors = ["Mina Okafor"],
                    Published = new Timestamp(new DateOnly(2026, 3, 4), null),
                    Language = "en",
                },
            },
            Entities =
            [
                new Entity("Ana Ruiz", EntityKind.Person, "a port official", [new Mention(Find("Ana Ruiz"), MentionForm.Name)]),
                new Entity("Gazette", EntityKind.Outlet, null, [new Mention(Find("the Gazette"), MentionForm.Name)]),
            ],
            Times = [new TimeExpression(Find("Tuesday"), TimeType.Date, "2026-03-03", null, TimeBasis.Relative, "2026-03-04")],
            Attributions = [Official(), Crew(), Captain()],
            Credits = [new Credit("The Gazette", Find("The Gazette"), "https://gazette.example/")],
            Origins =
            [
                new Origin("Ana Ruiz", EntityKind.Person, [0]),
                new Origin("The crew", EntityKind.Group, [1]),
            ],
            Diagnostics = [new Diagnostic("headline-overstates", "The headline asserts what the text attributes.", new TextSpan(0, 7))],
        };

        Attribution Official() => new()
        {
            Source = new Source([Find("a port official named Ana Ruiz")], 0, "Ana Ruiz", EntityKind.Person),
            Cue = [Find("told")],
            Content = [Find("“The engine room was already burning,”")],
            Manner = Manner.Direct,
            Hedges = [Find("reportedly")],
            Recipient = new Recipient([Find("councillors")], null, null),
            Time = 0,
            Via = [new Relay("Gazette", EntityKind.Outlet, 1, [Find("the Gazette")], "https://gazette.example/fire")],
            Confidence = 0.87654,
        };

        Attribution Crew() => new()
        {
            Source = new Source([Find("The crew")], null, null, EntityKind.Group),
            Cue = [Find("denied")],
            Content = [Find("that alarms were off")],
            Polarity = Polarity.Negative,
        };

        Attribution Captain() => new()
        {
            Content = [Find("The captain has"), Find("left the island")],
            Cue = [Find("has reportedly left")],
            Hedges = [FindAfter("The captain", "reportedly")],
        };

        TextSpan FindAfter(string mark, string words)
        {
            var start = text.IndexOf(words, text.IndexOf(mark, StringComparison.Ordinal), StringComparison.Ordinal);
            return new TextSpan(start, start + words.Length);
        }

        TextSpan Find(string from, string? to = null)
        {
            var start = text.IndexOf(from, StringComparison.Ordinal);
            var end = to is null ? start + from.Length : text.IndexOf(to, start, StringComparison.Ordinal) + to.Length;
            return new TextSpan(start, end);
        }
    }
}
