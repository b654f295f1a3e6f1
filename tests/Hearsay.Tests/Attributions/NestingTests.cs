using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class NestingTests
{
    [Fact]
    public void A_statement_in_the_content_of_another_stands_within_it()
    {
        var drafts = Link("{The Courier} <reported> [that Lund said the wall was down].", "The Courier reported that {Lund} <said> [the wall was down].");
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
        var drafts = Link("[“So,” Lund said,] {Holm} <wrote>.", "[“So,”] {Lund} <said>[, Holm wrote].");
        Assert.Null(drafts[0].Within);
        Assert.Same(drafts[0], drafts[1].Within);
    }

    [Fact]
    public void Statements_beside_each_other_are_not_linked()
    {
        var drafts = Link("{Lund} <said> [so], and Holm said no.", "Lund said so, and {Holm} <said> [no].");
        Assert.All(drafts, draft => Assert.Null(draft.Within));
    }

    private static AttributionDraft[] Link(params string[] texts)
    {
        AttributionDraft[] drafts = [.. texts.Select(text => new AttributionDraft(MarkedText.Read(text).Proposal))];
        Nesting.Link(drafts);
        return drafts;
    }
}
