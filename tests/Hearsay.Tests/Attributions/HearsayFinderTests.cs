using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class HearsayFinderTests
{
    [Theory]
    [InlineData("The keeper reportedly left the lock at eight.", "reportedly: The keeper ... left the lock at eight")]
    [InlineData("The keeper is said to have left the lock.", "is said to: The keeper ... have left the lock")]
    [InlineData("Reportedly, the keeper left.", "Reportedly: the keeper left")]
    [InlineData("It is rumoured that the wall will be sold.", "is rumoured: that the wall will be sold")]
    [InlineData(
        "The keeper lost his post on Friday when he allegedly left the lock open and drove home.",
        "allegedly: he ... left the lock open and drove home")]
    [InlineData("The keeper, a father of two, reportedly left.", "reportedly: The keeper, a father of two ... left")]
    [InlineData("The keeper left, reportedly in anger, and nobody saw him.", "reportedly: The keeper left ... in anger")]
    [InlineData(
        "A Corrin sailor almost lost his life Monday when he reportedly jumped from a tower near the Harbour Wall and swam to the lock.",
        "reportedly: he ... jumped from a tower near the Harbour Wall and swam to the lock")]
    [InlineData("The guards fired at him, hitting him twice and reportedly breaking an arm.", "reportedly: breaking an arm")]
    [InlineData("Two men are believed to have left the lock.", "are believed to: Two men ... have left the lock")]
    [InlineData("They met a man who allegedly owned the lock.", "allegedly: who ... owned the lock")]
    [InlineData("On Monday, the keeper reportedly left, but the lock was shut.", "reportedly: the keeper ... left")]
    public void What_nobody_is_named_for_is_hearsay(string text, string expected) => Check(expected, text);

    [Fact]
    public void Hearsay_in_a_content_stays_in_it() =>
        Check("allegedly: the pumps had ... been sold", "{Lund} <said> [the pumps had allegedly been sold], and left.");

    [Theory]
    [InlineData("{The keeper} reportedly <told> lawmakers [the pumps had failed].")]
    [InlineData("{The keeper} <^said> [the pumps had failed].")]
    [InlineData("The keeper apparently left.")]
    public void A_hedge_of_an_attribution_is_no_hearsay_of_its_own(string text) => Check("", text);

    [Fact]
    public void Hearsay_has_no_source() =>
        Assert.Null(Assert.Single(Find(MarkedText.Read("The keeper reportedly left."))).Source);

    private static void Check(string expected, string text)
    {
        var marked = MarkedText.Read(text);
        var found = Find(marked).Select(proposal =>
            $"{marked.Words(proposal.Cue)}: {string.Join(" ... ", proposal.Contents.Select(content => marked.Words(content)))}");
        Assert.Equal(expected, string.Join(" | ", found));
    }

    private static ImmutableArray<Proposal> Find(MarkedText marked) =>
        HearsayFinder.Find(marked.Table, marked.Proposals, HedgeFinder.Find(marked.Table));
}
