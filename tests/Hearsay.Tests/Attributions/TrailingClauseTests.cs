using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class TrailingClauseTests
{
    [Fact]
    public void A_clause_that_has_the_whole_sentence_is_no_part_of_the_content()
    {
        var words = Cut(
            "{The master} <had warned> [the company twice, Radio Corrin reported].",
            "[The master had warned the company twice], {Radio Corrin} <reported>.");
        Assert.Equal("the company twice", words);
    }

    [Fact]
    public void A_clause_that_begins_behind_the_cue_stays_in_the_content()
    {
        var words = Cut(
            "{The master} <said> [the company knew, Radio Corrin reported it twice].",
            "The master said [the company knew], {Radio Corrin} <reported> it twice.");
        Assert.Equal("the company knew, Radio Corrin reported it twice", words);
    }

    private static string Cut(string first, string second)
    {
        var marked = MarkedText.Read(first);
        var cut = TrailingClause.Cut(marked.Table, [marked.Proposal, MarkedText.Read(second).Proposal]);
        return marked.Words(Assert.Single(cut[0].Contents));
    }
}
