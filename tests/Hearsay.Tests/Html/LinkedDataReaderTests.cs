namespace Hearsay.Tests.Html;

public class LinkedDataReaderTests
{
    private const string Address = "https://harbourpost.example/ferry";

    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":"Ann Marsh"}""")]
    [InlineData("""[{"@type":"BreadcrumbList"},{"@type":"Article","author":{"@type":"Person","name":"Ann Marsh"}}]""")]
    [InlineData("""{"@graph":[{"@type":"Person","@id":"#a","name":"Ann Marsh"},{"@type":["NewsArticle"],"author":{"@id":"#a"}}]}""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","creator":["Ann Marsh"]}}""")]
    [InlineData("""{"@type":"LiveBlogPosting","author":[{"name":"Ann Marsh"}],"liveBlogUpdate":[{"author":"Bo Lund"}]}""")]
    [InlineData("""{"@type":"WebPage","author":{"name":"Ann Marsh"}}""")]
    public void The_author_is_found_wherever_the_article_stands(string json) =>
        Assert.Equal(["Ann Marsh"], InventedPage.OpenLinked(json).Authors);

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\nstays\tin port\",\"author\":\"Ann Marsh\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":\"Ann Marsh\",}")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"author\":\"Ann Marsh\"}\n//]]>")]
    [InlineData("<!-- {\"@type\":\"NewsArticle\",\"author\":\"Ann Marsh\"} -->")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":\"Ann Marsh\"};")]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"The owners\\' words\",\"author\":\"Ann Marsh\"}")]
    [InlineData("{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;author&quot;:&quot;Ann Marsh&quot;}")]
    [InlineData("/* the story */ {\"@type\":\"NewsArticle\",\"author\":\"Ann Marsh\"}")]
    public void Linked_data_that_pages_commonly_break_is_read(string json) =>
        Assert.Equal(["Ann Marsh"], InventedPage.OpenLinked(json).Authors);

    [Theory]
    [InlineData("Pier \\ud83d", "Pier \ufffd")]
    [InlineData("\\udc00 Pier", "\ufffd Pier")]
    [InlineData("Pier \\ud83d\\udea2", "Pier \U0001F6A2")]
    [InlineData("Pier \U0001F6A2", "Pier \U0001F6A2")]
    public void A_character_cut_in_half_spoils_nothing(string written, string read)
    {
        var json = $$"""{"@type":"NewsArticle","{{written}}":1,"headline":"{{written}}","author":"Ann Marsh"}""";
        var metadata = InventedPage.Open($"<script type=\"application/ld+json\">{json}</script>", lines: "");
        Assert.Equal(read, metadata.Title);
        Assert.Equal(["Ann Marsh"], metadata.Authors);
    }

    [Fact]
    public void Half_a_character_in_the_page_itself_spoils_nothing()
    {
        var json = $$"""{"@type":"NewsArticle","headline":"Pier {{(char)0xd83d}}","author":"Ann Marsh"}""";
        Assert.Equal(["Ann Marsh"], InventedPage.OpenLinked(json).Authors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"@type\":")]
    [InlineData("[[[[\"")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":{\"name\":3},\"datePublished\":[{}],\"headline\":{}}")]
    [InlineData("\\")]
    public void Linked_data_beyond_mending_says_nothing(string json) => Assert.Empty(InventedPage.OpenLinked(json).Authors);

    [Fact]
    public void Of_several_articles_the_one_with_the_pages_address_speaks()
    {
        var json = """
            [{"@type":"NewsArticle","url":"https://harbourpost.example/whales","headline":"Whales are back","author":"Bo Lund"},
             {"@type":"NewsArticle","url":"https://www.harbourpost.example/ferry/?ref=1","author":"Ann Marsh"}]
            """;
        Assert.Equal(["Ann Marsh"], InventedPage.OpenLinked(json, Address).Authors);
    }

    [Fact]
    public void Of_several_articles_the_one_with_the_pages_title_speaks()
    {
        var json = """
            [{"@type":"NewsArticle","headline":"Whales are back in the bay","author":"Bo Lund"},
             {"@type":"NewsArticle","headline":"Ferry stays in port","author":"Ann Marsh"}]
            """;
        var head = $"<title>Ferry stays in port | Harbour Post</title><script type=\"application/ld+json\">{json}</script>";
        Assert.Equal(["Ann Marsh"], InventedPage.Open(head).Authors);
    }

    [Theory]
    [InlineData("\"isAccessibleForFree\":true", true)]
    [InlineData("\"isAccessibleForFree\":false", false)]
    [InlineData("\"isAccessibleForFree\":\"False\"", false)]
    [InlineData("\"isAccessibleForFree\":\"https://schema.org/True\"", true)]
    [InlineData("\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":\"False\",\"cssSelector\":\".wall\"}", false)]
    [InlineData("\"isAccessibleForFree\":\"perhaps\"", null)]
    [InlineData("\"headline\":\"Ferry\"", null)]
    public void It_says_whether_the_article_is_free(string field, bool? expected) =>
        Assert.Equal(expected, InventedPage.OpenLinked($"{{\"@type\":\"NewsArticle\",{field}}}").IsAccessibleForFree);

    [Fact]
    public void Many_things_that_point_at_one_another_are_read_in_part()
    {
        var numbers = Enumerable.Range(0, 20_000).ToList();
        var people = string.Join(',', numbers.Select(number => $$"""{"@id":"#{{number}}","name":"Person {{number}}"}"""));
        var authors = string.Join(',', numbers.Select(number => $$"""{"@id":"#{{number}}"}"""));
        var authored = InventedPage.OpenLinked($$"""{"@graph":[{"@type":"NewsArticle","author":[{{authors}}]},{{people}}]}""").Authors;
        Assert.InRange(authored.Length, 1, 50);
    }
}
