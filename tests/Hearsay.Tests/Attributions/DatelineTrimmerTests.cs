using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class DatelineTrimmerTests
{
    [Theory]
    [InlineData("[PORT SORREL (Meridian Press) — The wall is down], {Lund} <said>.", "The wall is down")]
    [InlineData("[PORT SORREL, March 3 - The wall is down], {Lund} <said>.", "The wall is down")]
    [InlineData("[The wall — all of it — is down], {Lund} <said>.", "The wall — all of it — is down")]
    public void A_dateline_is_no_part_of_the_first_statement(string text, string content)
    {
        var marked = MarkedText.Read(text);
        Assert.Equal(content, marked.Words(Assert.Single(DatelineTrimmer.Trim(marked.Table, marked.Proposal).Contents)));
    }

    [Theory]
    [InlineData("{Ada Quill (MP) PORT SORREL - Harbour police} <said> [it was down].", "Harbour police")]
    [InlineData("{Ada Quill - the mayor -} <said> [it was down].", "Ada Quill - the mayor -")]
    public void A_byline_and_a_dateline_are_no_part_of_a_source(string text, string source)
    {
        var marked = MarkedText.Read(text);
        Assert.Equal(source, marked.Words(DatelineTrimmer.Trim(marked.Table, marked.Proposal).Source));
    }
}
