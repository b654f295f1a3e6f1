namespace Hearsay.Tests.Html;

public class MetadataFinderTests
{
    private const string Url = "https://www.harbourpost.example/ferry";

    [Theory]
    [InlineData("Ferry stays in port | Harbour Post")]
    [InlineData("Ferry stays in port - harbourpost.example")]
    [InlineData("Ferry stays in port – The Harbour Post Online")]
    [InlineData("Ferry stays in port | HarbourPost")]
    public void The_outlets_name_is_cut_off_a_title(string title)
    {
        var head = $"<title>{title}</title><meta property='og:site_name' content='Harbour Post'>";
        Assert.Equal("Ferry stays in port", InventedPage.Open(head, "", Url).Title);
    }

    [Fact]
    public void The_end_of_a_title_that_is_no_outlet_stays() =>
        Assert.Equal("Ferry stays in port - for ever", InventedPage.Open("<title>Ferry stays in port - for ever</title>", "", Url).Title);

    [Fact]
    public void The_headline_under_a_trail_of_sections_is_the_title()
    {
        var head = "<title>Ferry, pier, port: all closed</title><meta property='og:title' content='Why the ferry stays in port'>";
        var lines = """
            <ul class="breadcrumb"><li><a href="/">Home</a></li><li><h1>Ferry, pier, port: all closed</h1></li></ul>
            <h2><span>Gull Island</span> <span>Why the ferry stays in port</span></h2>
            """;
        Assert.Equal("Why the ferry stays in port", InventedPage.Open(head, lines).Title);
    }

    [Fact]
    public void A_kicker_that_the_title_has_gets_its_colon()
    {
        var lines = "<h1><span>Gull Island</span> <span>Ferry stays in port</span></h1>";
        Assert.Equal("Gull Island: Ferry stays in port",
            InventedPage.Open("<meta property='og:title' content='Gull Island: Ferry stays in port'>", lines).Title);
    }

    [Fact]
    public void The_headline_that_readers_see_wins_over_one_for_feeds() =>
        Assert.Equal("Ferry stays in port", InventedPage.Open("<meta property='og:title' content='You will not believe it'>").Title);

    [Theory]
    [InlineData("""<div class="byline">By Bo Lund</div>""", "Bo Lund")]
    [InlineData("""<div>By Bo Lund | May 3, 2024</div>""", "Bo Lund")]
    [InlineData("", "Harbour Post")]
    public void An_outlet_is_the_author_only_where_the_page_shows_none(string line, string expected)
    {
        var head = """
            <meta property="og:site_name" content="Harbour Post">
            <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Harbour Post"}}</script>
            """;
        Assert.Equal([expected], InventedPage.Open(head, $"<h1>Ferry stays in port</h1>{line}").Authors);
    }

    [Fact]
    public void The_outlet_is_no_author_beside_people()
    {
        var head = """<meta name="author" content="Ann Marsh, Harbour Post"><meta property="og:site_name" content="Harbour Post">""";
        Assert.Equal(["Ann Marsh"], InventedPage.Open(head).Authors);
    }

    [Fact]
    public void The_day_that_readers_saw_corrects_a_clock_in_another_zone()
    {
        var head = "<meta property='article:published_time' content='2024-05-03T22:03:00Z'>";
        Assert.Equal("2024-05-04",
            InventedPage.Open(head, "<h1>Ferry stays in port</h1><div>May 4, 2024 - 9:03am</div>").Published.ToString());
        Assert.Equal("2024-05-03T22:03:00+00:00",
            InventedPage.Open(head, "<h1>Ferry stays in port</h1><div>May 14, 2024</div>").Published.ToString());
    }

    [Fact]
    public void The_page_around_the_article_dates_it_last()
    {
        var head = """<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-05-01"}</script>""";
        Assert.Equal("2024-05-01", InventedPage.Open(head).Published.ToString());
        Assert.Equal("2024-05-03", InventedPage.Open(head, "<h1>Ferry stays in port</h1><p>3 May 2024</p>").Published.ToString());
    }
}
