using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class RelayClauseReaderTests
{
    [Theory]
    [InlineData(
        "[“The wall is down,”] {Lund} <told> lawmakers, as noted by the Courier.",
        "[“The wall is down,”] Lund told lawmakers, as <noted> by {the Courier}.")]
    [InlineData(
        "{Lund} <said> [the wall was down], as the Courier reported.",
        "Lund said [the wall was down], as {the Courier} <reported>.")]
    public void A_clause_beside_the_statement_makes_its_source_a_relay(string statement, string clause)
    {
        var (marked, drafts) = Merge(statement, clause);
        Assert.Equal("the Courier", marked.Words(Assert.Single(drafts[0].Relays)));
        Assert.True(drafts[1].IsMerged);
    }

    [Fact]
    public void A_clause_that_was_taken_for_content_is_cut_off()
    {
        var (marked, drafts) = Merge(
            "{Lund} <said> [the wall was down, as noted by the Courier].", "Lund said [the wall was down], as <noted> by {the Courier}.");
        Assert.Equal("the wall was down", marked.Words(Assert.Single(drafts[0].Proposal.Contents)));
    }

    [Fact]
    public void A_clause_around_the_whole_statement_makes_its_source_a_relay_too()
    {
        var (marked, drafts) = Merge(
            "As noted by the Courier, {Lund} <said> [the wall was down].", "As <noted> by {the Courier}, [Lund said the wall was down].");
        Assert.Equal("the Courier", marked.Words(Assert.Single(drafts[0].Relays)));
        Assert.True(drafts[1].IsMerged);
    }

    private static (MarkedText Marked, AttributionDraft[] Drafts) Merge(params string[] texts)
    {
        var marked = texts.Select(MarkedText.Read).ToArray();
        var drafts = marked.Select(text => new AttributionDraft(text.Proposal)).ToArray();
        new RelayClauseReader(marked[0].Table).Merge(drafts);
        return (marked[0], drafts);
    }
}
