using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class LemmatizerTests
{
    private const int Noun = 0;
    private const int Name = 1;

    private static readonly Lemmatizer Lemmatizer = new(
        new LemmaTable
        {
            Irregulars = [("men", Noun, "man")],
            Endings = [new LemmaEnding("s", Noun, 1, ""), new LemmaEnding("ies", Noun, 3, "y"), new LemmaEnding("s", Name, 1, "")],
            KeptCases = [(Name, WordCase.Capital), (Noun, WordCase.Upper)],
            CommonLemmas = ["boat"],
        },
        labelCount: 2);

    [Theory]
    [InlineData("boats", Noun, "boat")]
    [InlineData("Boats", Noun, "boat")]
    [InlineData("ferries", Noun, "ferry")]
    [InlineData("Men", Noun, "man")]
    [InlineData("wall", Noun, "wall")]
    [InlineData("Danes", Name, "Dane")]
    [InlineData("TVs", Noun, "TV")]
    [InlineData("s", Noun, "s")]
    public void Lemmas_follow_the_table_and_then_the_longest_ending(string form, int label, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.Lemma(form, label));

    [Fact]
    public void Common_lemmas_are_made_once() => Assert.Same(Lemmatizer.Lemma("boats", Noun), Lemmatizer.Lemma("boat", Noun));

    [Fact]
    public void A_word_beyond_all_bounds_is_its_own_lemma() =>
        Assert.Equal(new string('S', 1000), Lemmatizer.Lemma(new string('S', 1000), Noun));
}
