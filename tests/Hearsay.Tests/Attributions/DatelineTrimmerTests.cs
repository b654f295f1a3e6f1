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
}
