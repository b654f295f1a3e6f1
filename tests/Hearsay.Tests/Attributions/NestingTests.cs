using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class NestingTests
{
    [Fact]
    public void A_statement_in_the_content_of_another_stands_within_it()
    {
        var drafts = Link(
            "{The Courier} <reported> [that Lund said the wall was down].",
            "The Courier reported that {Lund} <said> [the wall was down].");
        Assert.Null(drafts[0].Within);
        Assert.Same(drafts[0], drafts[1].Within);
    }

    [Fact]
    public void The_shortest_content_around_a_cue_is_the_one_it_stands_in()
    {
        var drafts = Link(
            "{Holm} <wrote> [that the Courier reported that Lund said the wall was down].",
            "Holm wrote that {the Courier} <reported> [that Lund said the wall was down].",
            "Holm wrote that the Courier reported that {Lund} <said> [the wall was down].");
        Assert.Same(drafts[1], drafts[2].Within);
        Assert.Same(drafts[0], drafts[1].Within);
    }

    [Fact]
    public void Two_that_stand_in_each_other_make_no_circle()
    {
        var drafts = Link("[“So,” old Lund said,] {Holm} <wrote>.", "[“So,”] {old Lund} <said>[, Holm wrote].");
        Assert.Null(drafts[0].Within);
        Assert.Same(drafts[0], drafts[1].Within);
    }

    [Fact]
    public void Three_that_stand_in_one_another_make_no_ring()
    {
        var drafts = Link(
            "[Lund said] so, {Holm} <wrote>, and Pell agreed.",
            "{Lund} <said> so, Holm wrote, and [Pell agreed].",
            "Lund said so, [Holm wrote], and {Pell} <agreed>.");
        Assert.Contains(drafts, draft => draft.Within is null);
        Assert.All(drafts, draft => Assert.InRange(DepthOf(draft), 0, 2));
    }

    [Fact]
    public void A_ladder_of_statements_ends_after_some_steps()
    {
        const string text =
            "Lund said Holm said Pell said Marsh said Lind said Berg said Dahl said Falk said Hage said Rask said Wall said no.";
        var cues = Enumerable.Range(0, text.Split(" said ").Length - 1);
        var drafts = Link([.. cues.Select(cue => WithCue(text, cue))]);
        Assert.InRange(drafts.Max(DepthOf), 2, 8);
    }

    [Fact]
    public void Statements_beside_each_other_are_not_linked()
    {
        var drafts = Link("{Lund} <said> [so], and Holm said no.", "Lund said so, and {Holm} <said> [no].");
        Assert.All(drafts, draft => Assert.Null(draft.Within));
    }

    // The cue with a number is marked, and all behind it is its content.
    private static string WithCue(string text, int cue)
    {
        var words = text.TrimEnd('.').Split(" said ");
        return $"{string.Join(" said ", words[..(cue + 1)])} <said> [{string.Join(" said ", words[(cue + 1)..])}].";
    }

    private static int DepthOf(AttributionDraft draft)
    {
        var depth = 0;
        for (var outer = draft.Within; outer is not null && depth < 100; outer = outer.Within) depth++;
        return depth;
    }

    private static AttributionDraft[] Link(params string[] texts)
    {
        AttributionDraft[] drafts = [.. texts.Select(text => new AttributionDraft(MarkedText.Read(text).Proposal))];
        Nesting.Link(drafts);
        return drafts;
    }
}
