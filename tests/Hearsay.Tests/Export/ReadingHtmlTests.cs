using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class ReadingHtmlTests
{
    [Fact]
    public void The_page_stands_alone()
    {
        var page = ReadingHtml.Write(SampleReading.Make());
        Assert.Contains("default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        foreach (var loaded in (string[])["<script", "<img", "<link", "src=", "@import", "url("])
        {
            Assert.DoesNotContain(loaded, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_card_links_to_its_words_and_back()
    {
        var page = ReadingHtml.Write(SampleReading.Make());
        for (var number = 0; number < 3; number++)
        {
            foreach (var part in (string[])["id=\"a", "href=\"#a", "id=\"w", "href=\"#w"])
            {
                Assert.Contains($"{part}{number}\"", page, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_stroke_tells_quoted_denied_and_sourceless_apart()
    {
        var page = ReadingHtml.Write(SampleReading.Make());
        foreach (var style in (string[])["content direct x0", "content denied x1", "content sourceless x2"])
        {
            Assert.Contains($"class=\"{style}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_less_sure_is_folded_away_and_faint()
    {
        var reading = SampleReading.Make();
        var unsure = reading.Attributions.SetItem(1, reading.Attributions[1] with { Confidence = 0.2 });
        var page = ReadingHtml.Write(reading with { Attributions = unsure });
        Assert.Contains("<details><summary>1 less sure</summary><div class=\"card\" id=\"a1\">", page, StringComparison.Ordinal);
        Assert.Contains("class=\"unsure x1\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("content denied x1", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Furniture_is_dimmed_and_named()
    {
        var furniture = "<div class=\"row furniture\"><p class=\"text\" dir=\"auto\"><span class=\"kind\">promo</span>RELATED";
        Assert.Contains(furniture, ReadingHtml.Write(SampleReading.Make()), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_in_the_text_do_not_become_markup()
    {
        var text = "<script>alert(1)</script>\"' \ud800";
        var reading = new Reading
        {
            Article = new Article
            {
                Text = text,
                Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
                Metadata = new ArticleMetadata { Title = "<b>", Outlet = "<i>", Url = "javascript:alert(1)", Language = "\"><p>" },
            },
        };
        var page = ReadingHtml.Write(reading);
        foreach (var markup in (string[])["<script", "<b>", "<i>", "javascript:", "\"><p>"])
        {
            Assert.DoesNotContain(markup, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_without_text_or_statements_says_so()
    {
        var page = ReadingHtml.Write(new Reading { Article = new Article { Text = "" } });
        Assert.Contains("The article has no text.", page, StringComparison.Ordinal);
        Assert.Contains("No statement on this page is attributed to anyone.", page, StringComparison.Ordinal);
    }
}
