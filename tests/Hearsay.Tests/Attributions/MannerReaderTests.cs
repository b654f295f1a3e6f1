using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class MannerReaderTests
{
    [Theory]
    [InlineData("[“The pumps have failed,”] {Lund} <said>.")]
    [InlineData("[“The pumps,”] {Lund} <said>, [“have failed.”]")]
    [InlineData("[\"The pumps have failed\"], <said> {Lund}.")]
    [InlineData("{Lund} <said>: [“The pumps have failed. Nobody noticed.”]")]
    public void All_in_quotation_marks_is_direct(string text) => Check(Manner.Direct, text);

    [Theory]
    [InlineData("{Lund} <said> [the pumps were “beyond repair”].")]
    [InlineData("{Lund} <said> [the “experts” had left].")]
    [InlineData("{Lund} <said> [the pumps were old], and [“nobody noticed”].")]
    public void Some_in_quotation_marks_is_mixed(string text) => Check(Manner.Mixed, text);

    [Theory]
    [InlineData("{Lund} <said> [the pumps had failed].")]
    [InlineData("“So it is,” he wrote. {Lund} <said> [the pumps had failed]. “So it goes.”")]
    public void None_in_quotation_marks_is_indirect(string text) => Check(Manner.Indirect, text);

    [Fact]
    public void Paragraphs_of_one_quotation_are_direct() =>
        Check(Manner.Direct, "{Lund} <said>: [“The pumps have failed.\n\n“Nobody noticed.”]");

    [Fact]
    public void Marks_around_the_cue_do_not_quote_its_content() =>
        Check(Manner.Indirect, "“{The Courier} <reported> [the pumps had failed],” Lund noted.");

    [Fact]
    public void A_quotation_in_a_quotation_is_its_own() =>
        Check(Manner.Direct, "“{The keeper} <told> me, [‘The pumps have failed,’] and left,” Lund noted.");

    private static void Check(Manner expected, string text)
    {
        var marked = MarkedText.Read(text);
        Assert.Equal(expected, MannerReader.Read(marked.Table, marked.Proposal));
    }
}
