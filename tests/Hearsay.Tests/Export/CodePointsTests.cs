using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class CodePointsTests
{
    [Theory]
    [InlineData("abc", 0, 0)]
    [InlineData("abc", 3, 3)]
    [InlineData("a😀b😀", 1, 1)]
    [InlineData("a😀b😀", 2, 2)]
    [InlineData("a😀b😀", 3, 2)]
    [InlineData("a😀b😀", 4, 3)]
    [InlineData("a😀b😀", 6, 4)]
    [InlineData("é\u0301", 2, 2)]
    [InlineData("", 0, 0)]
    public void Units_are_counted_as_code_points(string text, int offset, int expected) =>
        Assert.Equal(expected, new CodePoints(text).CountBefore(offset));

    [Fact]
    public void A_half_pair_on_its_own_is_one() => Assert.Equal(2, new CodePoints("\uDE00\uD83D").CountBefore(2));
}
