using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class QuotationCueFinderTests
{
    [Theory]
    [InlineData("“The pumps had failed by nine,” keeper Sigrid Lund told lawmakers.", "keeper Sigrid Lund", "told")]
    [InlineData("“The pumps had failed by nine,” said Sigrid Lund on Friday.", "Sigrid Lund", "said")]
    [InlineData("Sigrid Lund said: “The pumps had failed by nine.”", "Sigrid Lund", "said")]
    [InlineData("Sigrid Lund said, “The pumps had failed by nine.”", "Sigrid Lund", "said")]
    public void A_speaker_beside_a_quotation_is_found(string text, string source, string cue)
    {
        var marked = MarkedText.Read(text);
        var proposal = Assert.Single(new QuotationCueFinder(marked.Table).Complete([]));
        Assert.Equal(source, marked.Words(proposal.Source));
        Assert.Equal(cue, marked.Words(proposal.Cue));
        Assert.StartsWith("“The pumps had failed by nine", marked.Words(proposal.Contents[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The sign read “no entry” and nobody said a word.")]
    [InlineData("“The pumps had failed by nine,” a book about the storm that Lund said she had read.")]
    [InlineData("“The pumps had failed by nine.” Lund said nothing.")]
    public void Where_no_speaker_stands_beside_it_none_is_made_up(string text) =>
        Assert.Empty(new QuotationCueFinder(MarkedText.Read(text).Table).Complete([]));

    [Fact]
    public void A_content_that_lies_elsewhere_is_set_right()
    {
        var marked = MarkedText.Read("“The pumps had failed by nine,” {Sigrid Lund} <told> [lawmakers].");
        var proposal = Assert.Single(new QuotationCueFinder(marked.Table).Complete(marked.Proposals));
        Assert.Equal("“The pumps had failed by nine,”", marked.Words(Assert.Single(proposal.Contents)));
    }
}
