using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class BylineTests
{
    [Theory]
    [InlineData("By Ann Marsh", "Ann Marsh")]
    [InlineData("By ANN MARSH, Harbour Press", "ANN MARSH|Harbour Press")]
    [InlineData("By Ann Marsh and Bo van Lund", "Ann Marsh|Bo van Lund")]
    [InlineData("Written by Ann M. Marsh", "Ann M. Marsh")]
    public void A_byline_names_its_writers(string line, string names)
    {
        Assert.True(Byline.IsByline(line));
        Assert.Equal(names.Split('|'), Byline.NamesIn(line));
    }

    [Theory]
    [InlineData("By Monday Morning")]
    [InlineData("By the time Ann Marsh came home, the ferry had gone.")]
    [InlineData("Ann Marsh")]
    [InlineData("")]
    public void Other_lines_are_no_bylines(string line) => Assert.False(Byline.IsByline(line));
}
