using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("The wall fell. Nobody was hurt.")]
    [InlineData("Who built it? Nobody knows! It stood for years.", 3)]
    [InlineData("He waited ... Then he left.")]
    public void Stops_end_sentences(string text, int count = 2) => Assert.Equal(count, Sentences(text).Count);

    [Theory]
    [InlineData("Mr. Prado met Dr. A. B. Marsh in St. Orrin.")]
    [InlineData("The U.S. Army and Acme Inc. signed on Sept. 5 at 6 p.m. local time.")]
    [InlineData("SORREL HARBOUR, D.C. (AP) — The ferry sank on Monday.")]
    [InlineData("It grew by 3.5 percent, i.e. No. 5 of all.")]
    [InlineData("He waited ... and left.")]
    [InlineData("“Who built it?” he asked.")]
    [InlineData("\"Who built it?\" Prado asked.")]
    [InlineData("“Run!” the old captain shouted.")]
    [InlineData("1. Open the sluice.")]
    [InlineData("Harbour Chief Quits")]
    public void Other_stops_do_not(string text) => Assert.Equal([text], Sentences(text));

    [Theory]
    [InlineData("He lives in the U.S. The army left.", "He lives in the U.S.")]
    [InlineData("“The wall fell.” Nobody was hurt.", "“The wall fell.”")]
    [InlineData("(The wall fell.) Nobody was hurt.", "(The wall fell.)")]
    [InlineData("‘The wall fell.’ Nobody was hurt.", "‘The wall fell.’")]
    [InlineData("Prado said: “The wall fell.” “Nobody was hurt,” he added.", "Prado said: “The wall fell.”")]
    [InlineData("“The wall fell. Nobody was hurt,” he said.", "“The wall fell.")]
    public void What_closes_after_the_stop_belongs_to_the_sentence(string text, string first) => Assert.Equal(first, Sentences(text)[0]);

    [Fact]
    public void A_block_without_words_has_no_sentence() => Assert.Empty(Sentences("  \n "));

    [Fact]
    public void Words_without_a_stop_are_cut_at_a_bound() =>
        Assert.Equal(3, Sentences(string.Concat(Enumerable.Repeat("and ", 2 * SentenceSplitter.MostTokens + 1))).Count);

    private static List<string> Sentences(string text)
    {
        List<TextSpan> tokens = [];
        List<Sentence> sentences = [];
        new Tokenizer().Read(text, new TextSpan(0, text.Length), tokens);
        new SentenceSplitter().Read(text, tokens, 0, 0, sentences);
        return [.. sentences.Select(sentence => text[sentence.Span.Start..sentence.Span.End])];
    }
}
