using Hearsay.Store.Claims;

namespace Hearsay.EndToEnd.Claims;

public class ClaimMatcherTests
{
    private static readonly string[] _sentences =
    [
        "The ferry left the harbour.", "The ferry was burning.", "The ferry came back.", "A bridge was opened.",
    ];

    [Theory]
    [InlineData("the ferry burned", "The ferry was burning.", true)]
    [InlineData("the ferry burned", "The ferry left the harbour.", false)]
    [InlineData("bridges open", "A bridge was opened.", true)]
    [InlineData("a volcano", "The ferry came back.", false)]
    public void A_sentence_says_a_claim_where_it_holds_enough_of_its_rare_words(string claim, string sentence, bool isSaid) =>
        Assert.Equal(isSaid, Make(claim).Score(ClaimWords.Of(sentence)) >= ClaimMatcher.Threshold);

    [Fact]
    public void A_word_counts_once_and_a_rare_one_more_than_a_common_one()
    {
        var matcher = Make("ferry bridge");
        Assert.Equal(matcher.Score(["bridg"]), matcher.Score(["bridg", "bridg"]));
        Assert.True(matcher.Score(["bridg"]) > matcher.Score(["ferry"]));
        Assert.Equal(1, matcher.Score(["ferry", "bridg", "other"]), precision: 9);
    }

    [Fact]
    public void A_claim_without_words_is_said_by_nobody() => Assert.Equal(0, Make("the of").Score(["ferry"]));

    private static ClaimMatcher Make(string claim) =>
        new(ClaimWords.Of(claim).ToHashSet(), _sentences.Select(sentence => ClaimWords.Of(sentence).ToHashSet()).ToArray());
}
