using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class RecipientFinderTests
{
    [Theory]
    [InlineData("{The keeper} <told> lawmakers Tuesday [that the pumps had failed].", "lawmakers")]
    [InlineData("[“The pumps have failed,”] {the keeper} reportedly <told> lawmakers Tuesday.", "lawmakers")]
    [InlineData("{The keeper} <told> Radio Tarn [the pumps had failed].", "Radio Tarn")]
    [InlineData("{The keeper} <told> members of the board [that the pumps had failed].", "members of the board")]
    [InlineData("{The keeper} <told> the Sorrel Courier [that the pumps had failed].", "the Sorrel Courier")]
    [InlineData("{The keeper} <asked> him [to leave].", "him")]
    [InlineData("{The keeper} <said> to reporters [that the pumps had failed].", "reporters")]
    [InlineData("[“The pumps have failed,”] {the keeper} <said> on Tuesday to the foreman.", "the foreman")]
    [InlineData("{The keeper} <wrote> to the board [that the pumps had failed].", "the board")]
    [InlineData("{A doctor} <confirmed> with Radio Tarn [that he was well].", "Radio Tarn")]
    [InlineData("[The pumps had failed], {the keeper} <said> in a letter to the ministry.", "the ministry")]
    [InlineData("[The pumps had failed], {the keeper} <said> in an interview with Radio Tarn on Friday.", "Radio Tarn")]
    [InlineData("Speaking to reporters, {the keeper} <said> [the pumps had failed].", "reporters")]
    [InlineData("Lawmakers <were ^told> [that the pumps had failed].", "Lawmakers")]
    public void Whoever_is_told_is_the_recipient(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("{The keeper} <told> the truth about the pumps and [that they had failed].")]
    [InlineData("{The keeper} <asked> questions [about the pumps].")]
    [InlineData("{The keeper} <told> [the story of the pumps].")]
    [InlineData("{The keeper} <said> [the pumps had failed].")]
    [InlineData("{The keeper} <is ^said> to be [an old man].")]
    [InlineData("[“Who is there?”] <asked> {the keeper}.")]
    [InlineData("[The letter to the board was lost], {the keeper} <said>.")]
    public void What_is_told_is_not(string text) => Check("none", text);

    private static void Check(string expected, string text)
    {
        var marked = MarkedText.Read(text);
        Assert.Equal(expected, marked.Words(RecipientFinder.Find(marked.Table, marked.Proposal)));
    }
}
