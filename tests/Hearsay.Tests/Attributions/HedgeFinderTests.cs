using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class HedgeFinderTests
{
    [Theory]
    [InlineData("{The keeper} <reportedly ^told> lawmakers [the pumps had failed].", "reportedly")]
    [InlineData("{The keeper} reportedly <told> lawmakers [the pumps had failed].", "reportedly")]
    [InlineData("Reportedly, {the keeper} <told> lawmakers [the pumps had failed].", "Reportedly")]
    [InlineData("{The keeper} <is ^said to have admitted> [that the pumps had failed].", "is said to")]
    [InlineData("{The keeper} <was widely ^believed to think> [the pumps had failed].", "was widely believed to")]
    [InlineData("<According to> {unconfirmed reports}, [the pumps had failed].", "unconfirmed reports")]
    [InlineData("{The keeper} <appeared to ^confirm> [the pumps had failed].", "appeared to")]
    public void A_hedge_at_the_cue_belongs_to_the_attribution(string text, string hedges) => Check(hedges, text);

    [Theory]
    [InlineData("{The keeper} <said> [the pumps had allegedly been sold].")]
    [InlineData("[The pumps were apparently sold], {the keeper} <said>.")]
    [InlineData("[The pumps were sold], {the keeper} <said>. The buyer is said to be a neighbour.")]
    [InlineData("The pumps, reportedly new, failed at eight, and {the keeper} <said> [nobody noticed].")]
    public void A_hedge_elsewhere_does_not(string text) => Check("", text);

    [Fact]
    public void All_hedges_of_a_text_are_found()
    {
        var marked = MarkedText.Read("The keeper reportedly left. It is rumoured that he's thought to be ill.");
        var found = HedgeFinder.Find(marked.Table).Select(hedge => marked.Words(hedge.Words));
        Assert.Equal(["reportedly", "It is rumoured", "'s thought to"], found);
    }

    private static void Check(string expected, string text)
    {
        var marked = MarkedText.Read(text);
        var hedges = HedgeFinder.HedgesOf(marked.Table, marked.Proposal, HedgeFinder.Find(marked.Table));
        Assert.Equal(expected, string.Join('|', hedges.Select(hedge => marked.Words(hedge.Words))));
    }
}
