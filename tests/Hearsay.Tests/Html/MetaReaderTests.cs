namespace Hearsay.Tests.Html;

public class MetaReaderTests
{
    [Theory]
    [InlineData("<meta name=author content='Ann Marsh'>")]
    [InlineData("<meta property='article:author' content='https://pages.example/ann'><meta name='parsely-author' content='Ann Marsh'>")]
    [InlineData("<meta name='sailthru.author' content='Ann Marsh'>")]
    [InlineData("<meta name='DC.creator' content='Marsh, Ann'>")]
    [InlineData("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Marsh'>")]
    [InlineData("<meta name='articleid' property='author' content='By Ann Marsh, Staff Writer'>")]
    public void The_author_is_read_from_tags_of_many_makes(string head) => Assert.Equal(["Ann Marsh"], InventedPage.Open(head).Authors);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-05-03T10:30:00+02:00'>", "2024-05-03T10:30:00+02:00")]
    [InlineData("<meta name='dc.date.issued' content='2024-05-03'>", "2024-05-03")]
    [InlineData("<meta name='parsely-pub-date' content='2024-05-03T08:30:00Z'>", "2024-05-03T08:30:00+00:00")]
    [InlineData("<meta name='pubdate' content='Fri, 03 May 2024 08:30:00 GMT'>", "2024-05-03")]
    [InlineData("<meta name='date' content='3. Mai 2024'>", "2024-05-03")]
    [InlineData("<meta name='date' content='03/05/2024'>", "")]
    [InlineData("<meta name='last-modified' content='2024-05-03'>", "")]
    public void The_day_is_read_from_tags_of_many_makes(string head, string expected) =>
        Assert.Equal(expected, InventedPage.Open(head).Published?.ToString() ?? "");

    [Fact]
    public void Of_one_moment_written_twice_the_outlets_own_clock_is_kept()
    {
        var head = """
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03T22:03:00Z"}</script>
            <meta property="article:published_time" content="2024-05-04T09:03:00+11:00">
            """;
        Assert.Equal("2024-05-04T09:03:00+11:00", InventedPage.Open(head).Published.ToString());
    }

    [Theory]
    [InlineData("<meta property='article:content_tier' content='locked'>", false)]
    [InlineData("<meta property='article:content_tier' content='free'>", true)]
    [InlineData("<meta property='article:content_tier' content='metered'>", null)]
    public void The_tier_says_whether_the_page_is_free(string head, bool? expected) =>
        Assert.Equal(expected, InventedPage.Open(head).IsAccessibleForFree);

    [Theory]
    [InlineData("<meta property='og:site_name' content='Harbour Post'><meta name='application-name' content='Post App'>", "Harbour Post")]
    [InlineData("<meta name='application-name' content='Post App'>", "Post App")]
    [InlineData("", "harbourpost.example")]
    public void The_outlet_is_the_site_then_the_publisher_then_the_host(string head, string expected) =>
        Assert.Equal(expected, InventedPage.Open(head, url: "https://www.harbourpost.example/a").Outlet);

    [Theory]
    [InlineData("<link rel='canonical' href='/ferry'>", "https://harbourpost.example/ferry")]
    [InlineData("<meta property='og:url' content='../ferry'>", "https://harbourpost.example/ferry")]
    [InlineData("<link rel='canonical' href='javascript:x'>", null)]
    public void The_canonical_address_is_made_absolute(string head, string? expected) =>
        Assert.Equal(expected, InventedPage.Open(head, url: "https://harbourpost.example/news/a").CanonicalUrl);
}
