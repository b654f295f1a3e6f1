using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class PolarityReaderTests
{
    [Theory]
    [InlineData("{The company} <denied> [that it had paid].")]
    [InlineData("{The company} <rejected> the claim [that it had paid].")]
    [InlineData("{The company} rejected the <claim> [that it had paid].")]
    [InlineData("{The company} <dismissed reports> [that it had paid].")]
    [InlineData("{The company} <did not ^say> [when it had paid].")]
    [InlineData("{The company} <never ^said> [it had paid].")]
    [InlineData("{The company} <didn’t ^say> [it had paid].")]
    [InlineData("{The company} <declined to ^say> [when it had paid].")]
    [InlineData("{The company} <could not ^confirm> [that it had paid].")]
    [InlineData("{The company} <would not ^confirm> [that it had paid].")]
    [InlineData("{The company} <refused> [to pay].")]
    [InlineData("{The company} <ruled out> [a second payment].")]
    [InlineData("{No one} <said> [the company had paid].")]
    [InlineData("{Neither keeper} <claimed> [the company had paid].")]
    [InlineData("{The company} <told> nobody [that it had paid].")]
    [InlineData("{The company} <repeated its ^denial> [that it had paid].")]
    public void A_source_that_does_not_stand_by_it_is_negative(string text) => Check(Polarity.Negative, text);

    [Theory]
    [InlineData("{The company} <said> [it had not paid].")]
    [InlineData("{The company} <did not ^deny> [that it had paid].")]
    [InlineData("{The company} <not only ^said> [that it had paid].")]
    [InlineData("{The company} <did not ^rule out> [a second payment].")]
    [InlineData("It was not new, but {the company} <said> [it had paid].")]
    [InlineData("There is no report; {the company} <said> [it had paid].")]
    public void A_source_that_stands_by_it_is_positive(string text) => Check(Polarity.Positive, text);

    private static void Check(Polarity expected, string text)
    {
        var marked = MarkedText.Read(text);
        Assert.Equal(expected, PolarityReader.Read(marked.Table, marked.Proposal));
    }
}
