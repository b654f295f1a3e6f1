namespace Hearsay.Tests.Export;

/// <summary>A reading made by hand that has facts of every kind and a conflict.</summary>
internal static class FactReading
{
    public const string Text =
        """
        Guards shot at least five refugees on Sunday, Ana Ruiz said.

        They shot seven refugees at Marrow Gate, Ben Osei said. Two guards may have been hurt within 90 days.

        In Kisumu the shameful protest over <b>bread</b> began two years ago and happens daily now.
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
                    new Block(BlockKind.Paragraph, Find("Guards shot", "Ana Ruiz said.")),
                    new Block(BlockKind.Paragraph, Find("They shot", "90 days.")),
                    new Block(BlockKind.Paragraph, Find("In Kisumu", "daily now.")),
                ],
                Metadata = new ArticleMetadata { Outlet = "Herald", Published = new Timestamp(new DateOnly(2031, 2, 10), null) },
            },
            Syntax = new SyntaxLayer
            {
                Sentences =
                [
                    new Sentence(Find("Guards shot", "Ruiz said."), 0, 1, 0),
                    new Sentence(Find("They shot", "Osei said."), 0, 1, 1),
                    new Sentence(Find("Two guards", "days."), 0, 1, 1),
                ],
            },
            Entities =
            [
                new Entity("Marrow Gate", EntityKind.Place, null, [new Mention(Find("Marrow Gate"), MentionForm.Name)]),
                new Entity("Kisumu", EntityKind.Place, null, [new Mention(Find("Kisumu"), MentionForm.Name)]),
            ],
            Times =
            [
                new TimeExpression(Find("Sunday"), TimeType.Date, "2031-02-09", null, TimeBasis.Relative, "2031-02-10"),
                new TimeExpression(Find("90 days"), TimeType.Duration, "P90D", null, TimeBasis.Explicit, null),
                new TimeExpression(Find("two years ago"), TimeType.Date, "2029", null, TimeBasis.Relative, "2031-02-09"),
                new TimeExpression(Find("daily"), TimeType.Set, "P1D", null, TimeBasis.Explicit, null),
                new TimeExpression(Find("now"), TimeType.Date, "PRESENT_REF", null, TimeBasis.Relative, "2031-02-10"),
            ],
            Quantities =
            [
                new Quantity(Find("five"), 5, 5, null)
                {
                    Hedge = Find("at least"), Counted = Find("refugees"), Of = "refugees shot",
                },
                new Quantity(Find("seven"), 7, 7, 7) { Of = "refugees" },
                new Quantity(Find("Two"), 2, 2, 2) { Of = "guards injured" },
                new Quantity(Find("90 days"), null, 90, 90) { Hedge = Find("within"), Unit = "days" },
                new Quantity(Find("two years"), 2, 2, 2) { Unit = "years" },
            ],
            Places = [new Place(Find("Kisumu"), "Kisumu", PlaceKind.City, "KE", -0.10221, 34.76171, 191245)],
            Events =
            [
                new Event(EventType.Assault, Find("shot"))
                {
                    Mode = "firearms",
                    Participants = [new Participant(ParticipantRole.Actor, [Find("Guards")], null)],
                    Time = 0,
                    Attribution = 0,
                },
                new Event(EventType.Assault, FindAfter("They", "shot")) { Mode = "firearms", Injured = 0, Attribution = 1, SameAs = 0 },
                new Event(EventType.Protest, Find("protest")) { Factuality = Factuality.Possible, IsNegated = true },
            ],
            Attributions =
            [
                new Attribution { Content = [Find("Guards shot", "Sunday")], Source = Person("Ana Ruiz"), Cue = [Find("said")] },
                new Attribution { Content = [Find("They shot", "Marrow Gate")], Source = Person("Ben Osei") },
            ],
            Statements =
            [
                new Statement(Find("Guards shot", "Sunday"), 0, Factuality.Certain),
                new Statement(Find("Two guards", "90 days"), null, Factuality.Possible) { IsNegated = true },
                new Statement(Find("In Kisumu", "years ago"), null, Factuality.Certain) { IsOpinion = true, Loaded = [Find("shameful")] },
            ],
            Conflicts =
            [
                new Conflict(ConflictKind.Number, "how many refugees", [Find("five refugees"), Find("seven refugees")], ["5", "7"]),
            ],
        };

        Source Person(string name) => new([Find(name)], null, name, EntityKind.Person);

        TextSpan FindAfter(string mark, string words) => FindFrom(text.IndexOf(mark, StringComparison.Ordinal), words, words);

        TextSpan Find(string from, string? to = null) => FindFrom(0, from, to ?? from);

        TextSpan FindFrom(int offset, string from, string to)
        {
            var start = text.IndexOf(from, offset, StringComparison.Ordinal);
            return new TextSpan(start, text.IndexOf(to, start, StringComparison.Ordinal) + to.Length);
        }
    }
}
