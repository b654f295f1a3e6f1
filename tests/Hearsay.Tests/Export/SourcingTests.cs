using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class SourcingTests
{
    [Fact]
    public void Origins_are_counted_with_their_hops_and_shares()
    {
        var sourcing = Sourcing.From(SampleReading.Make());
        Assert.Equal("3 attributed statements from 2 origins: 33% from unnamed sources, 33% without any source.", sourcing.Describe());
        Assert.Equal(["Ana Ruiz: 2 hops", "The crew: 1 hop"], sourcing.Rows.Select(row => $"{row.Origin.Name}: {row.DescribeHops()}"));
    }

    [Fact]
    public void A_reading_without_statements_has_no_share()
    {
        var sourcing = Sourcing.From(new Reading { Article = new Article { Text = "" } });
        Assert.Equal("No statement on this page is attributed to anyone.", sourcing.Describe());
    }
}
