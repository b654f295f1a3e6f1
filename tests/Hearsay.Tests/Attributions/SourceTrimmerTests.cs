using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class SourceTrimmerTests
{
    [Fact]
    public void A_time_at_its_end_is_no_part_of_a_source()
    {
        var marked = MarkedText.Read("As <noted> by {Radio Corrin two years ago}, [the wall is down].");
        ImmutableArray<TimeExpression> times =
            [new TimeExpression(marked.Span("two years ago"), TimeType.Date, null, null, TimeBasis.Relative, null)];
        Assert.Equal("Radio Corrin", marked.Words(SourceTrimmer.Trim(marked.Table, marked.Proposal, times).Source));
    }

    [Fact]
    public void A_mark_that_opens_the_whole_quotation_is_no_part_of_a_source()
    {
        var marked = MarkedText.Read("{“Radio Corrin} <reported> [that the wall was down],” Lund noted.");
        Assert.Equal("Radio Corrin", marked.Words(SourceTrimmer.Trim(marked.Table, marked.Proposal, []).Source));
    }
}
