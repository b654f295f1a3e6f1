using Hearsay.Html;
using Hearsay.Languages;

namespace Hearsay.Tests.Html;

public class LiveBlogReaderTests
{
    private static readonly PageOpener Opener =
        new(FurnitureTable.Load(), MarkupTable.Load(), LanguageIdentifier.Load(), StoryScorer.Load());

    private const string First = "The ferry Tern has left the sandbank and is on its way to the harbour, the coast guard says.";
    private const string Second = "The ferry Tern sits on a sandbank off the pier, and all of its forty passengers are well.";

    private static string Page(string name) => $"""
        <html><head><title>Ferry aground: live</title></head><body><h1>Ferry aground: live</h1><div class="posts">
        <article class="{name}"><header><time datetime="2024-05-03T14:05:00+02:00">14:05</time><h2>Ferry afloat again</h2></header>
        <div class="{name}__body"><p>{First}</p></div></article>
        <article class="{name}"><header><time datetime="2024-05-02T23:10:00+02:00">vor 15 Stunden</time><h2>Ferry aground</h2></header>
        <div class="{name}__body"><p>{Second}</p></div></article></div></body></html>
        """;

    [Theory]
    [InlineData("live-entry")]
    [InlineData("liveblogPost")]
    [InlineData("tickerEintrag")]
    [InlineData("timeline-item")]
    [InlineData("directo-entrada")]
    public void Every_block_of_an_entry_has_its_time(string name)
    {
        var article = Opener.Open(Page(name), new ArticleMetadata());
        Assert.Equal("2024-05-03T14:05:00+02:00", BlockOf(article, First).Published.ToString());
        Assert.Equal("2024-05-03T14:05:00+02:00", BlockOf(article, "Ferry afloat again").Published.ToString());
        Assert.Equal("2024-05-02T23:10:00+02:00", BlockOf(article, Second).Published.ToString());
        Assert.Null(BlockOf(article, "Ferry aground: live").Published);
    }

    [Fact]
    public void The_line_of_its_time_is_a_dateline_and_the_rest_is_body()
    {
        var article = Opener.Open(Page("live-entry"), new ArticleMetadata());
        Assert.Equal(BlockKind.Dateline, BlockOf(article, "14:05").Kind);
        Assert.Equal(BlockKind.Dateline, BlockOf(article, "vor 15 Stunden").Kind);
        Assert.Equal(BlockKind.Heading, BlockOf(article, "Ferry aground").Kind);
        Assert.Equal(BlockKind.Paragraph, BlockOf(article, Second).Kind);
    }

    [Theory]
    [InlineData("live-blog")]
    [InlineData("c-liveticker__list")]
    [InlineData("en-vivo")]
    public void The_articles_inside_a_live_blog_are_its_entries(string name)
    {
        var page = Page("post").Replace("class=\"posts\"", $"class=\"{name}\"", StringComparison.Ordinal);
        var article = Opener.Open(page, new ArticleMetadata());
        Assert.Equal("2024-05-03T14:05:00+02:00", BlockOf(article, First).Published.ToString());
        Assert.Equal("2024-05-02T23:10:00+02:00", BlockOf(article, Second).Published.ToString());
    }

    [Fact]
    public void Other_pages_have_no_entries() =>
        Assert.All(Opener.Open(Page("chapter"), new ArticleMetadata()).Blocks, block => Assert.Null(block.Published));

    [Fact]
    public void Markup_for_machines_marks_entries_too()
    {
        var page = Page("part").Replace("<article", "<article itemprop=\"liveBlogUpdate\"", StringComparison.Ordinal);
        Assert.NotNull(BlockOf(Opener.Open(page, new ArticleMetadata()), First).Published);
    }

    private static Block BlockOf(Article article, string text) => Assert.Single(article.Blocks, block => article[block.Span] == text);
}
