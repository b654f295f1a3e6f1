using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class PublicationLineTests
{
    [Theory]
    [InlineData("May 3, 2024", "2024-05-03")]
    [InlineData("Published: 3 May 2024, 10:30 GMT", "2024-05-03")]
    [InlineData("Updated on Friday, Dec. 13th, 2024 at 4 pm", "2024-12-13")]
    public void A_line_of_publication_gives_its_date(string line, string date)
    {
        Assert.True(PublicationLine.IsPublicationLine(line));
        Assert.True(PublicationLine.TryReadDate(line, out var found));
        Assert.Equal(date, found.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("On May 3, 2024, the ferry sank.")]
    [InlineData("The pier closed.")]
    [InlineData("February 31, 2024 was foggy")]
    [InlineData(".")]
    public void Other_lines_are_none(string line) => Assert.False(PublicationLine.IsPublicationLine(line));

    [Theory]
    [InlineData("GULL ISLAND, May 3 (HPA)", true)]
    [InlineData("THE END", false)]
    [InlineData("A ferry sank", false)]
    public void A_dateline_is_a_place_and_a_day(string line, bool expected) => Assert.Equal(expected, PublicationLine.IsDateline(line));
}
