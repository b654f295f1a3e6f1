using Hearsay.Stories;
using static Hearsay.Tests.Stories.InventedReport;

namespace Hearsay.Tests.Stories;

public class ShingleTableTests
{
    [Fact]
    public void Every_stretch_of_eight_words_that_two_texts_share_leaves_a_fingerprint_in_both()
    {
        var shared = "the old crane fell into the harbour basin";
        for (var before = 0; before < 12; before++)
        {
            var words = string.Join(' ', Enumerable.Range(0, before).Select(index => $"w{index}x{before}"));
            var one = Fingerprints.Of(ReportText.Of(Of("a", null, null, $"{words} {shared} and nobody saw it go".Trim())));
            var other = Fingerprints.Of(ReportText.Of(Of("b", null, null, $"Then, at nine, {shared}; a watchman ran")));
            Assert.NotEmpty(one.Intersect(other));
        }
    }

    [Fact]
    public void Marks_and_letter_case_do_not_part_what_is_the_same()
    {
        var table = ShingleTable.Of(ReportText.Of(Of("a", null, null, "“We saw THE crane go,” he said, “and then it was quiet again.”")));
        var run = Assert.Single(table.Align(ReportText.Of(Of("b", null, null,
            "Indeed: we saw the crane go, he said - and then it was quiet again"))));
        Assert.Equal(new WordRun(0, 1, 13), run);
    }

    [Fact]
    public void Phrases_of_a_few_words_are_no_shared_text() =>
        Assert.Empty(ShingleTable.Of(ReportText.Of(Of("a", null, null, Mill))).Align(ReportText.Of(Of("b", null, null, MillOwn))));
}
