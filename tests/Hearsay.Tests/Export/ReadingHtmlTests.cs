using System.Text.RegularExpressions;
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

    [Fact]
    public void Words_of_facts_say_their_value_and_link_to_it()
    {
        var page = ReadingHtml.Write(FactReading.Make());
        var title = "title=\"When: 2031-02-09, Sunday (counted from the day of publication)\"";
        Assert.Contains($"<span id=\"t0\"></span><a class=\"fact\" href=\"#rt0\" {title}>Sunday</a>", page, StringComparison.Ordinal);
        Assert.Contains("<tr id=\"rt0\"><td><data value=\"2031-02-09\">2031-02-09, Sunday</data>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#t0\">“Sunday”</a><a class=\"n\" href=\"#a0\">0</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_certain_or_judges_has_a_badge_after_its_last_word()
    {
        var page = ReadingHtml.Write(FactReading.Make());
        Assert.Contains(">possible, negated</a>.", page, StringComparison.Ordinal);
        Assert.Contains("title=\"How sure: opinion (judges by “shameful”)\">opinion</a> and", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_stand_before_the_article_and_quote_both_sides()
    {
        var page = ReadingHtml.Write(FactReading.Make());
        Assert.True(page.IndexOf("id=\"conflicts\"", StringComparison.Ordinal) < page.IndexOf("<main>", StringComparison.Ordinal));
        foreach (var (side, words) in (ReadOnlySpan<(string, string)>)[("k0", "five refugees"), ("k1", "seven refugees")])
        {
            Assert.Contains($"<li id=\"r{side}\"><strong>", page, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"#{side}\"><mark>{words}</mark></a>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_link_inside_the_page_has_its_target_and_no_id_stands_twice()
    {
        foreach (var reading in (Reading[])[SampleReading.Make(), FactReading.Make()])
        {
            var page = ReadingHtml.Write(reading);
            var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToArray();
            Assert.Equal(ids.Distinct(), ids);
            Assert.Empty(Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Except(ids));
        }
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var page = ReadingHtml.Write(FactReading.Make());
        var levels = Regex.Matches(page, "<h([1-6])").Select(match => match.Groups[1].Value[0] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }
}
