using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class ExcerptTests
{
    [Theory]
    [InlineData("one\n  two", 20, "one two")]
    [InlineData("one two three", 9, "one two …")]
    [InlineData("onetwothree", 4, "onet …")]
    [InlineData("", 4, "")]
    public void Words_are_set_on_one_line_and_cut_at_a_space(string text, int length, string expected) =>
        Assert.Equal(expected, Excerpt.Of(new Article { Text = text }, [new TextSpan(0, text.Length)], length));

    [Fact]
    public void A_pair_of_surrogates_is_never_cut() =>
        Assert.Equal("ab …", Excerpt.Of(new Article { Text = "ab\U0001F6A2cd" }, [new TextSpan(0, 6)], 3));

    [Fact]
    public void What_lies_between_two_spans_is_left_out() =>
        Assert.Equal("one … three", Excerpt.Of(new Article { Text = "one two three" }, [new TextSpan(0, 3), new TextSpan(8, 13)], 50));
}
