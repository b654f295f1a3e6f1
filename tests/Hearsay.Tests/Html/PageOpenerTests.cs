using Hearsay.Html;
using Hearsay.Languages;

namespace Hearsay.Tests.Html;

public class PageOpenerTests
{
    private const string Sentence = "The ferry to Gull Island stayed in port on Monday, its owners said, because the pier had been closed.";

    private static readonly PageOpener Opener =
        new(FurnitureTable.Load(), MarkupTable.Load(), LanguageIdentifier.Load(), StoryScorer.Load());

    private const string Page = $$"""
        <html lang="en-GB"><head><title>Ferry stays in port | Harbour Post</title>
        <base href="https://harbourpost.example/news/">
        <link rel="canonical" href="/news/ferry">
        <meta property="og:site_name" content="The Harbour Post">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#a","name":"Ann Marsh"},
         {"@type":["NewsArticle"],"headline":"Ferry stays in port","author":[{"@id":"#a"},{"name":"Bo Lund"}],
          "datePublished":"2024-05-03T10:30:00+02:00","dateModified":"2024-05-04"}]}</script>
        </head><body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
        <main><h1>Ferry stays in port</h1><p class="standfirst">Islanders wait for the second day</p>
        <div class="byline">By Ann Marsh and Bo Lund</div>
        <article><figure><img src="x.jpg"><figcaption>The pier at dawn</figcaption></figure>
        <p>{{Sentence}} So <a href="tern">the Tern</a>, which is old, stays.</p>
        <aside class="related-links"><h3>More</h3><a href="/a">Ten ferries that never came back</a></aside>
        <h2>A long wait</h2><p>{{Sentence}}<br><br>Nobody was hurt, the owners said on Tuesday evening.</p>
        <blockquote><p>We are sorry for all the trouble, as we should be.</p></blockquote>
        <ul><li>There is rope, and there is tar.</li></ul>
        <table><tr><td>Ferries</td><td>3</td></tr></table>
        <blockquote class="twitter-tweet"><p>The pier is shut, go home</p></blockquote>
        <p>Correction: The ferry is called Tern, not Gull.</p>
        <p>Bo Lund contributed to this report.</p>
        <div class="newsletter">Get the harbour in your hands</div>
        <p hidden>Nothing to see</p></article>
        <div class="comments"><p>I saw it too.</p></div></main><footer>Harbour Post</footer></body></html>
        """;

    [Fact]
    public void Every_part_of_a_page_gets_its_kind()
    {
        var article = Opener.Open(Page, new ArticleMetadata());
        var kinds = article.Blocks.Select(block => $"{block.Kind.ToString().ToLowerInvariant()}: {article[block.Span].Split(' ')[0]}");
        string[] expected =
        [
            "headline: Ferry", "standfirst: Islanders", "byline: By", "caption: The", "paragraph: The", "promo: More", "promo: Ten",
                "heading: A", "paragraph: Nobody",
            "quote: We", "list: There", "table: Ferries\t3", "embed: The", "correction: Correction:", "credit: Bo", "call: Get",
        ];
        Assert.Equal(expected, kinds.Where(kind => kind != "paragraph: The" || expected.Contains(kind)).Distinct());
        BlockInvariants.Check(article);
    }

    [Fact]
    public void The_page_says_who_wrote_it_and_when()
    {
        var metadata = Opener.Open(Page, new ArticleMetadata()).Metadata;
        Assert.Equal("Ferry stays in port", metadata.Title);
        Assert.Equal(["Ann Marsh", "Bo Lund"], metadata.Authors);
        Assert.Equal("2024-05-03T10:30:00+02:00", metadata.Published.ToString());
        Assert.Equal("2024-05-04", metadata.Modified.ToString());
        Assert.Equal("The Harbour Post", metadata.Outlet);
        Assert.Equal("https://harbourpost.example/news/ferry", metadata.CanonicalUrl);
        Assert.Equal("en", metadata.Language);
    }

    [Fact]
    public void Links_keep_their_words_and_get_absolute_addresses()
    {
        var article = Opener.Open(Page, new ArticleMetadata());
        var link = Assert.Single(article.Links, link => article[link.Span] == "the Tern");
        Assert.Equal("https://harbourpost.example/news/tern", link.Url);
        Assert.Contains("So the Tern, which is old, stays.", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:ann@harbourpost.example")]
    [InlineData("#top")]
    [InlineData("http://[")]
    public void Other_links_are_left_out(string address)
    {
        var given = new ArticleMetadata { Url = "https://harbourpost.example/a" };
        var article = Opener.Open($"<p>{Sentence} <a href=\"{address}\">Look</a> here.</p>", given);
        Assert.Empty(article.Links);
    }

    [Fact]
    public void What_the_caller_gives_wins()
    {
        var given = new ArticleMetadata { Title = "Given", Outlet = "Gull", Authors = ["Cy Tern"], Language = "de" };
        var metadata = Opener.Open(Page, given).Metadata;
        Assert.Equal(("Given", "Gull", "de"), (metadata.Title, metadata.Outlet, metadata.Language));
        Assert.Equal(["Cy Tern"], metadata.Authors);
    }

    [Theory]
    [InlineData("https://www.harbourpost.example/a", "harbourpost.example")]
    [InlineData("https://web.archive.org/web/2020/https://www.gull.example/a", "gull.example")]
    public void Without_a_publisher_the_outlet_is_the_host(string url, string outlet) =>
        Assert.Equal(outlet, Opener.Open($"<p>{Sentence}</p>", new ArticleMetadata { Url = url }).Metadata.Outlet);

    [Fact]
    public void A_story_that_is_hidden_at_first_is_read()
    {
        var article = Opener.Open($"<p>Wait.</p><div hidden><p>{Sentence}</p><p>{Sentence} Again.</p></div>", new ArticleMetadata());
        Assert.Contains("Again.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_text_says_so() =>
        Assert.Equal("page-without-text", Assert.Single(Opener.Open("<html><script>x</script></html>",
            new ArticleMetadata()).Diagnostics).Code);

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<b id=x>", 100_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<svg><desc>", 50_000)]
    public void Markup_that_nests_without_end_is_read_in_part(string tag, int count)
    {
        var article = Opener.Open($"<p>{Sentence}</p>" + string.Concat(Enumerable.Repeat(tag, count)), new ArticleMetadata());
        Assert.Contains(Sentence, article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Code == "page-too-nested");
    }

    [Fact]
    public void Formatting_that_is_never_closed_does_not_multiply()
    {
        var fonts = string.Concat(Enumerable.Range(0, 5000).Select(number => $"<font id={number}>"));
        var article = Opener.Open($"<p>{Sentence}</p>{fonts}" + string.Concat(Enumerable.Repeat("<p>x</p>", 5000)), new ArticleMetadata());
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Code == "page-too-nested");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Blocks_of_random_markup_keep_the_invariants(int seed)
    {
        var random = new Random(seed);
        string[] pieces =
        [
            "<p>", "</p>", "<div class=related>", "</div>", "<b>", "</b>", "<a href=/x>", "</a>", "<br>", "<h1>", "</h1>", "<li>",
                "<table>", "<td>", "</table>", "<figure>", "<!--", "-->", "<script>",
            "</script>", "<", "&nbsp;", "&#0;", "\ud800", " ", Sentence, "Ferry", "By Ann Marsh", "<time datetime=2024-05-03>",
                "<article>", "<span hidden>", "<blockquote>", "<svg/>", "\u200b", "<title>x", "</span>",
        ];
        for (var round = 0; round < 150; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            BlockInvariants.Check(Opener.Open(html, new ArticleMetadata { Url = "https://harbourpost.example/" }));
        }
    }

    [Fact]
    public void A_paragraph_that_a_box_repeats_stays_in_the_story()
    {
        var page = $"<article><h1>Ferry stays</h1><div class=newsletter-signup><p>{Sentence}</p></div><p>{Sentence}</p>"
            + $"<p>The owners said so. {Sentence}</p><p>They said it twice. {Sentence}</p></article>";
        var article = Opener.Open(page, new ArticleMetadata());
        var kinds = article.Blocks.Where(block => article[block.Span] == Sentence).Select(block => block.Kind);
        Assert.Equal([BlockKind.Call, BlockKind.Paragraph], kinds);
    }

    [Theory]
    [InlineData("Correction: The ferry is called Tern, not Gull.")]
    [InlineData("CORRECTION (March 4): The ferry is called Tern, not Gull.")]
    [InlineData("Correction, March 4: The ferry is called Tern, not Gull.")]
    public void A_note_of_correction_is_told_by_its_first_words(string note)
    {
        var article = Opener.Open($"<article><h1>Ferry stays</h1><p>{Sentence}</p><p>{note}</p></article>", new ArticleMetadata());
        Assert.Equal(BlockKind.Correction, article.Blocks[^1].Kind);
    }

    [Fact]
    public void A_bar_of_buttons_below_the_headline_gives_up_the_writers()
    {
        var page = $"<article><h1>Ferry stays</h1><div class=share-bar><span>By Ann Marsh</span></div><p>{Sentence}</p></article>";
        Assert.Contains(Opener.Open(page, new ArticleMetadata()).Blocks, block => block.Kind == BlockKind.Byline);
    }

    [Fact]
    public void A_page_of_pictures_tells_its_story_under_them()
    {
        var page = $"<main><h1>Ten ferries</h1><figure><figcaption>{Sentence} {Sentence}</figcaption></figure></main>";
        Assert.Equal(BlockKind.Paragraph, Opener.Open(page, new ArticleMetadata()).Blocks[^1].Kind);
    }

    [Fact]
    public void A_host_without_a_form_in_ascii_harms_nothing() =>
        Assert.NotNull(Opener.Open($"<link rel=canonical href='http://\u00ad/'><p>{Sentence}</p>", new ArticleMetadata()));
}
