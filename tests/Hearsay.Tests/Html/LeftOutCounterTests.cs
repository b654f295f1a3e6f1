using Hearsay.Html;
using Hearsay.Languages;

namespace Hearsay.Tests.Html;

public class LeftOutCounterTests
{
    private const string Sentence = "The ferry to Gull Island stayed in port on Monday, its owners said, because the pier had been closed.";

    private static readonly PageOpener Opener =
        new(FurnitureTable.Load(), MarkupTable.Load(), LanguageIdentifier.Load(), StoryScorer.Load());

    [Fact]
    public void What_is_left_out_is_counted_by_its_part_of_the_page()
    {
        var page = $"<nav><ul><li>Home</li><li>Sea</li></ul></nav><article><p>{Sentence}</p></article><footer><p>Harbour Post</p></footer>";
        var diagnostic = Assert.Single(Opener.Open(page, new ArticleMetadata()).Diagnostics);
        Assert.Equal("left-out", diagnostic.Code);
        Assert.Equal("Left out of the text: 3 pieces, 19 characters (menus 2, footers 1).", diagnostic.Message);
    }

    [Fact]
    public void A_page_that_is_all_text_has_nothing_to_count() =>
        Assert.Empty(Opener.Open($"<p>{Sentence}</p>", new ArticleMetadata()).Diagnostics);
}
