using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class ChainTests
{
    [Theory]
    [InlineData(0, "Island Herald > Gazette > Ana Ruiz (port official)", 2)]
    [InlineData(1, "Island Herald > The crew", 1)]
    [InlineData(2, "Island Herald > no source given", 0)]
    public void A_chain_runs_from_this_page_to_the_source(int index, string chain, int hops)
    {
        var reading = SampleReading.Make();
        Assert.Equal(chain, Chain.Write(reading, reading.Attributions[index]));
        Assert.Equal(hops, Chain.CountHops(reading.Attributions[index]));
    }

    [Fact]
    public void The_writers_own_voice_adds_no_link()
    {
        var reading = new Reading { Article = new Article { Text = "I think so" } };
        var writer = new Source([new TextSpan(0, 1)], null, null, EntityKind.Writer);
        var attribution = new Attribution { Source = writer, Content = [new TextSpan(2, 10)] };
        Assert.Equal("this page (in its own voice)", Chain.Write(reading, attribution));
        Assert.Equal(0, Chain.CountHops(attribution));
    }
}
