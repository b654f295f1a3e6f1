namespace Hearsay.Tests.Html;

public class VisibleFactReaderTests
{
    [Theory]
    [InlineData("<p>By Ann Marsh</p>", "Ann Marsh")]
    [InlineData("<p>By Ann Marsh May 3, 2024</p>", "Ann Marsh")]
    [InlineData("<p>posted on 2024-05-03 10:30 by Ann Marsh</p>", "Ann Marsh")]
    [InlineData("<p>Fr 03.05.24 | 10:30 Uhr | Von Anna Müller</p>", "Anna Müller")]
    [InlineData("<p>Ann Marsh | 03.05.2024</p>", "Ann Marsh")]
    [InlineData("<p>By<a href='/ann'>Ann Marsh</a></p>", "Ann Marsh")]
    [InlineData("<div class=byline><span>Ann Marsh</span><span>May 3, 2024</span></div>", "Ann Marsh")]
    [InlineData("<p>More from the harbour | May 3, 2024</p>", "")]
    [InlineData("<p>By Monday all was well.</p>", "")]
    public void The_writers_stand_near_the_headline(string line, string expected) =>
        Assert.Equal(expected, string.Join(';', Open(line).Authors));

    [Theory]
    [InlineData("en", "<p>May 3, 2024</p>", "2024-05-03")]
    [InlineData("de", "<p>3. Mai 2024, 10:30 Uhr</p>", "2024-05-03")]
    [InlineData("fr", "<p>Publié le 3 mai 2024</p>", "2024-05-03")]
    [InlineData("es", "<p>3 de mayo de 2024</p>", "2024-05-03")]
    [InlineData("de", "<p>03.05.2024</p>", "2024-05-03")]
    [InlineData("fr", "<p>03/05/2024</p>", "2024-05-03")]
    [InlineData("en", "<p>03/05/2024</p>", "")]
    [InlineData("en", "<p>By Ann Marsh | Updated May 4, 2024 | Published May 3, 2024</p>", "2024-05-03")]
    [InlineData("en", "<p><time datetime='0001-01-01'>once</time></p>", "")]
    [InlineData("en", "<p>Updated: May 4, 2024</p>", "")]
    [InlineData("en", "<p>Updated: May 4, 2024</p><p>May 3, 2024</p>", "2024-05-03")]
    [InlineData("en", "<p><time datetime='2024-05-03T10:30:00+02:00'>yesterday</time></p>", "2024-05-03T10:30:00+02:00")]
    [InlineData("en", "<div class=related><time datetime='2023-01-01'>once</time></div>", "")]
    [InlineData("en", "<p>The pier was built on May 3, 1924, by people who loved the sea.</p>", "")]
    public void The_day_stands_near_the_headline(string language, string line, string expected) =>
        Assert.Equal(expected, Open(line, $"<meta http-equiv='content-language' content='{language}'>").Published?.ToString() ?? "");

    [Theory]
    [InlineData("https://harbourpost.example/2024/05/03/ferry", "2024-05-03")]
    [InlineData("https://harbourpost.example/news/2024-05-03/ferry", "2024-05-03")]
    [InlineData("https://harbourpost.example/2024/05/ferry", "")]
    [InlineData("https://harbourpost.example/2024/05/033/ferry", "")]
    public void The_address_dates_a_page_that_says_nothing(string url, string expected) =>
        Assert.Equal(expected, InventedPage.Open("", url: url).Published?.ToString() ?? "");

    private static ArticleMetadata Open(string line, string head = "") => InventedPage.Open(head, $"<h1>Ferry stays in port</h1>{line}");
}
