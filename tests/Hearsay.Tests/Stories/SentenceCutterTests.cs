using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class SentenceCutterTests
{
    [Theory]
    [InlineData("It rained. It snowed.", "It rained.|It snowed.")]
    [InlineData("“It rained.” She left.", "“It rained.”|She left.")]
    [InlineData("Sgt. Lyon spoke to J. Doe.", "Sgt. Lyon spoke to J. Doe.")]
    [InlineData("He paid 3.5 crowns at example.org today", "He paid 3.5 crowns at example.org today")]
    [InlineData("Who knows? 12 boats do!", "Who knows?|12 boats do!")]
    [InlineData("", "")]
    public void Blocks_are_cut_at_the_marks_that_end_sentences(string text, string expected) =>
        Assert.Equal(expected,
            string.Join('|', SentenceCutter.Cut(text, new TextSpan(0, text.Length)).Select(span => text[span.Start..span.End])));
}
