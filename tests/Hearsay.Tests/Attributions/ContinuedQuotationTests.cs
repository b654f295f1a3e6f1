using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class ContinuedQuotationTests
{
    [Theory]
    [InlineData("[“The gate was shut,”] {Mara Lund} <said>. “I wrote it in the log.”", "“I wrote it in the log.”")]
    [InlineData("[“It was shut,”] {Lund} <said>. “I wrote it.\n\n“Nobody opened it.”", "“I wrote it.|“Nobody opened it.”")]
    [InlineData("[“The gate was shut,”] {Mara Lund} <said>. Nobody opened it.", "")]
    [InlineData("[The gate was shut], {Mara Lund} <said>. “Open!” cried Holm.", "")]
    public void What_goes_on_from_a_quotation_is_added(string text, string added)
    {
        var marked = MarkedText.Read(text);
        var extended = new ContinuedQuotation(marked.Table, marked.Proposals).Extend(marked.Proposal);
        Assert.Equal(added, string.Join('|', extended.Contents.Skip(1).Select(content => marked.Words(content))));
    }
}
