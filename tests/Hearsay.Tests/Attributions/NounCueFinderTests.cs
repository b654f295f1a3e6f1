using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class NounCueFinderTests
{
    [Theory]
    [InlineData("The board rejected Lena Moravec's claim that the pumps had failed.", "Lena Moravec", "claim")]
    [InlineData("The board repeated its denial that the pumps had failed.", "its", "denial")]
    public void The_owner_of_a_claim_is_its_source(string text, string source, string cue)
    {
        var marked = MarkedText.Read(text);
        var proposal = Assert.Single(NounCueFinder.Find(marked.Table, []));
        Assert.Equal(source, marked.Words(proposal.Source));
        Assert.Equal(cue, marked.Words(proposal.Cue));
        Assert.Equal("that the pumps had failed", marked.Words(Assert.Single(proposal.Contents)));
    }

    [Theory]
    [InlineData("The claim that the pumps had failed was not heard.")]
    [InlineData("Lena Moravec's house that stood by the lake was sold.")]
    public void Without_an_owner_or_a_noun_of_speech_there_is_none(string text) =>
        Assert.Empty(NounCueFinder.Find(MarkedText.Read(text).Table, []));
}
