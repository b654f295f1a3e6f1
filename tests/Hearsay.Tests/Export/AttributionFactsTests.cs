using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class AttributionFactsTests
{
    [Theory]
    [InlineData(0, "quoted; hedged “reportedly”; to councillors; Tuesday (2026-03-03); confidence 88%")]
    [InlineData(1, "denied; confidence 100%")]
    public void Facts_are_told_in_a_few_words(int index, string expected)
    {
        var reading = SampleReading.Make();
        Assert.Equal(expected, string.Join("; ", AttributionFacts.Describe(reading, reading.Attributions[index])));
    }

    [Fact]
    public void A_recipient_that_passed_it_on_is_not_told_twice()
    {
        var reading = SampleReading.Make();
        var toGazette = reading.Attributions[0] with { Recipient = new Recipient([], 1, "Gazette") };
        Assert.DoesNotContain("to Gazette", AttributionFacts.Describe(reading, toGazette));
    }

    [Theory]
    [InlineData(0.39, false)]
    [InlineData(0.4, true)]
    public void An_attribution_is_sure_from_four_tenths_on(double confidence, bool isSure) =>
        Assert.Equal(isSure, AttributionFacts.IsSure(new Attribution { Content = [new TextSpan(0, 1)], Confidence = confidence }));
}
