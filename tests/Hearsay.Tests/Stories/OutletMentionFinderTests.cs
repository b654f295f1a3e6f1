using Hearsay.Stories;
using static Hearsay.Tests.Stories.InventedReport;

namespace Hearsay.Tests.Stories;

public class OutletMentionFinderTests
{
    [Theory]
    [InlineData("The pier burned, Radio Tarn reported.", "Radio Tarn")]
    [InlineData("Radio Tarn reports that the pier burned.", "Radio Tarn")]
    [InlineData("The pier burned, according to the Hill Herald.", "Hill Herald")]
    [InlineData("The pier burned, as first reported by Radio Tarn.", "Radio Tarn")]
    [InlineData("A witness told Radio Tarn that the pier burned.", "Radio Tarn")]
    [InlineData("The pier burned, the Herald said.", "Herald")]
    [InlineData("The pier burned beside the studios of Radio Tarn.", "")]
    [InlineData("The herald said that the pier burned.", "")]
    [InlineData("The pier burned, the River Voice reported.", "")]
    public void Outlets_that_reported_are_found(string text, string expected)
    {
        var outlets = new OutletRegister();
        foreach (var name in (string[])["Radio Tarn", "The Hill Herald", "River Voice"]) outlets.Add(name);
        var reading = Of("a", "River Voice", null, text);
        var found = OutletMentionFinder.Find(reading, outlets.ResolveShort);
        Assert.Equal(expected, string.Join('|', found.Select(mention => reading.Article[mention.Span])));
    }
}
