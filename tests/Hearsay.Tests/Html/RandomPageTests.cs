using Hearsay.Html;
using Hearsay.Languages;

namespace Hearsay.Tests.Html;

public class RandomPageTests
{
    private static readonly PageOpener Opener =
        new(FurnitureTable.Load(), MarkupTable.Load(), LanguageIdentifier.Load(), StoryScorer.Load());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_block_of_a_sound_page_is_found_in_its_markup(int seed)
    {
        var pages = new RandomPages(seed);
        for (var round = 0; round < 100; round++)
        {
            var html = pages.Next();
            var article = Open(html);
            Assert.All(article.Blocks, block => Assert.NotNull(block.Source));
            SourceInvariants.CheckWords(article, html);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Damaged_pages_are_read_without_failing(int seed)
    {
        var pages = new RandomPages(seed);
        for (var round = 0; round < 100; round++)
        {
            var html = pages.NextDamaged();
            SourceInvariants.CheckBounds(Open(html), html);
        }
    }

    private static Article Open(string html)
    {
        var given = new ArticleMetadata { Url = "https://harbourpost.example/" };
        var article = Opener.Open(html, given);
        BlockInvariants.Check(article);
        var again = Opener.Open(html, given);
        Assert.Equal(article.Text, again.Text);
        Assert.Equal(article.Blocks, again.Blocks);
        return article;
    }
}
