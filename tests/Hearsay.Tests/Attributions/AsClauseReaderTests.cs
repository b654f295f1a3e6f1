using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class AsClauseReaderTests
{
    [Theory]
    [InlineData("[As] <noted> by {Radio Corrin, the} wall is down.", "Radio Corrin", "the wall is down")]
    [InlineData("As {Radio Corrin} <reported>, [the] wall is down.", "Radio Corrin", "the wall is down")]
    public void The_comma_parts_the_clause_from_what_it_attributes(string text, string source, string content)
    {
        var marked = MarkedText.Read(text);
        var proposal = AsClauseReader.Read(marked.Table, marked.Proposal);
        Assert.Equal(source, marked.Words(proposal.Source));
        Assert.Equal(content, marked.Words(Assert.Single(proposal.Contents)));
    }

    [Fact]
    public void A_clause_that_tells_when_is_left_alone()
    {
        var marked = MarkedText.Read("[As the guards fled, the wall fell], {the paper} <reported>.");
        Assert.Same(marked.Proposal, AsClauseReader.Read(marked.Table, marked.Proposal));
    }
}
