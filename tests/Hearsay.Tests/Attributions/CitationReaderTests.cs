using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class CitationReaderTests
{
    [Theory]
    [InlineData("[“The wall is down,”] {it} <quoted> from Orland’s Morning Post.", "Orland’s Morning Post", "it")]
    [InlineData("[“The wall is down,”] {it} <^quoted from> the Morning Post.", "the Morning Post", "it")]
    [InlineData("{The Courier} <reported> [that the wall was down], citing two officials.", "two officials", "The Courier")]
    [InlineData("{The Courier} <quoted> [a surgeon as saying the wall was down].", "a surgeon", "The Courier")]
    public void The_cited_is_the_source_and_who_cites_it_passes_it_on(string text, string source, string relay)
    {
        var marked = MarkedText.Read(text);
        var draft = new AttributionDraft(marked.Proposal);
        new CitationReader(marked.Table, []).Read(draft);
        Assert.Equal(source, marked.Words(draft.Proposal.Source));
        Assert.Equal(relay, marked.Words(Assert.Single(draft.Relays)));
    }

    [Theory]
    [InlineData("{Lund} <said> [the report was citing two officials].")]
    [InlineData("{Lund} <cited> [the cost of repairs].")]
    [InlineData("{Lund} <said> [the wall was down].")]
    public void Without_a_cited_person_or_paper_the_source_stays(string text)
    {
        var marked = MarkedText.Read(text);
        var draft = new AttributionDraft(marked.Proposal);
        new CitationReader(marked.Table, []).Read(draft);
        Assert.Equal("Lund", marked.Words(draft.Proposal.Source));
        Assert.Empty(draft.Relays);
    }

    [Fact]
    public void As_saying_is_no_part_of_the_content()
    {
        var marked = MarkedText.Read("{The Courier} <quoted> [a surgeon as saying the wall was down].");
        var draft = new AttributionDraft(marked.Proposal);
        new CitationReader(marked.Table, []).Read(draft);
        Assert.Equal("the wall was down", marked.Words(Assert.Single(draft.Proposal.Contents)));
    }
}
