using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

public class LongExcerptTests
{
    [Theory]
    [InlineData("It rained. The ferries were late.", "ferry", "It rained. The <ferries> were late.")]
    [InlineData("It rained. The FERRY was late.", "\"ferry late\" -bus", "It rained. The <FERRY> was <late>.")]
    [InlineData("A transfer, and no more.", "fer*", null)]
    [InlineData("", "ferry", null)]
    [InlineData("It rained.", "* \"", null)]
    public void The_first_place_is_shown_with_the_words_marked(string text, string query, string? expected) =>
        Assert.Equal(expected, LongExcerpt.Find(text, query, '<', '>'));

    [Fact]
    public void Of_a_long_text_words_around_are_shown()
    {
        var (before, after) = (Enumerable.Repeat("It rained. ", 100), Enumerable.Repeat("😀", 100));
        var text = $"{string.Concat(before)}The ferry was late. {string.Concat(after)}";
        var excerpt = LongExcerpt.Find(text, "ferry", '<', '>')!;
        Assert.StartsWith("…", excerpt, StringComparison.Ordinal);
        Assert.Contains("The <ferry> was late.", excerpt, StringComparison.Ordinal);
        Assert.True(excerpt.Length < 200, excerpt);
        Assert.True(excerpt.IsNormalized());
    }
}
