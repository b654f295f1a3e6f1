using Hearsay.Attributions;
using Hearsay.Languages;

namespace Hearsay.Tests.Attributions;

public class SourceBordersTests
{
    [Fact]
    public void A_source_does_not_reach_over_the_cue_of_another()
    {
        var proposals = Set(
            "{Rui Prado} <said> [the villagers believe the log was altered].",
            "{Rui Prado said the villagers} <believe> [the log was altered].");
        Assert.Equal("Rui Prado|the villagers", proposals);
    }

    [Fact]
    public void The_clause_that_says_why_there_is_no_name_belongs_to_the_source()
    {
        var proposals = Set(
            "An official {who} <asked> [not to be named] said the pumps were off.",
            "{An official} who asked not to be named <said> [the pumps were off].");
        Assert.Equal("An official who asked not to be named", proposals);
    }

    private static string Set(string first, string second)
    {
        var marked = MarkedText.Read(first);
        var set = new SourceBorders(marked.Table, SourceKindTable.English).Set([marked.Proposal, MarkedText.Read(second).Proposal]);
        return string.Join('|', set.Select(proposal => marked.Words(proposal.Source)));
    }
}
