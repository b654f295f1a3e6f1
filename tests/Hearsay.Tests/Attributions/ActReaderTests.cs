using Hearsay.Attributions;
using Hearsay.Languages;

namespace Hearsay.Tests.Attributions;

public class ActReaderTests
{
    [Theory]
    [InlineData("believe", PartOfSpeech.Verb, Act.Attitude)]
    [InlineData("fear", PartOfSpeech.Noun, Act.Attitude)]
    [InlineData("hope", PartOfSpeech.Noun, Act.Attitude)]
    [InlineData("plan", PartOfSpeech.Verb, Act.Attitude)]
    [InlineData("worried", PartOfSpeech.Adj, Act.Attitude)]
    [InlineData("say", PartOfSpeech.Verb, Act.Speech)]
    [InlineData("promise", PartOfSpeech.Verb, Act.Speech)]
    [InlineData("report", PartOfSpeech.Noun, Act.Speech)]
    [InlineData("accord", PartOfSpeech.Verb, Act.Speech)]
    public void The_head_of_the_cue_decides(string lemma, PartOfSpeech upos, Act expected) =>
        Assert.Equal(expected, Read("{Lund} <word> [that the wall will fail].", Manner.Indirect, lemma, upos));

    [Fact]
    public void What_is_quoted_was_uttered() =>
        Assert.Equal(Act.Speech, Read("[“We may lose it,”] <worried> {Lund}.", Manner.Direct, "worry", PartOfSpeech.Verb));

    [Fact]
    public void A_hope_that_is_expressed_was_uttered() =>
        Assert.Equal(Act.Speech, Read("{Lund} <expressed the ^hope> [that it will hold].", Manner.Indirect, "hope", PartOfSpeech.Noun));

    // The tag of the head is given, so that the test asks the reader and not the tagger.
    private static Act Read(string text, Manner manner, string lemma, PartOfSpeech upos)
    {
        var marked = MarkedText.Read(text);
        var head = marked.Proposal.Head;
        var tokens = marked.Table.Syntax.Tokens;
        var syntax = marked.Table.Syntax with { Tokens = tokens.SetItem(head, tokens[head] with { Lemma = lemma, Upos = upos }) };
        return ActReader.Read(TokenTable.From(marked.Article, syntax, CueTable.Load()), marked.Proposal, manner);
    }
}
