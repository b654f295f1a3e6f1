namespace Hearsay.Tests.Html;

public class MicrodataReaderTests
{
    private const string Story = """
        <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry stays in port</h1>
        <span itemprop="author" itemscope><b itemprop="name">Ann Marsh</b>, reporter</span>
        <meta itemprop="isAccessibleForFree" content="false">
        <time itemprop="datePublished" datetime="2024-05-03">yesterday</time></div>
        """;

    [Fact]
    public void What_the_attributes_name_is_read()
    {
        var metadata = InventedPage.Open("", Story);
        Assert.Equal("Ferry stays in port", metadata.Title);
        Assert.Equal(["Ann Marsh"], metadata.Authors);
        Assert.Equal("2024-05-03", metadata.Published.ToString());
        Assert.False(metadata.IsAccessibleForFree);
    }

    [Fact]
    public void A_small_story_at_the_side_does_not_speak()
    {
        var teaser = """<div itemscope itemtype="https://schema.org/Article"><i itemprop="author">Bo Lund</i></div>""";
        Assert.Equal(["Ann Marsh"], InventedPage.Open("", teaser + Story).Authors);
    }
}
