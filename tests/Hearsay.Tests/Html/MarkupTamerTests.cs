using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Html;

namespace Hearsay.Tests.Html;

public class MarkupTamerTests
{
    // Formatting is opened again inside what is open already.
    private const int DeepestTree = PageLimits.MaximumDepth + (2 * PageLimits.MaximumFormatting);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_the_tags_a_parser_nests_no_deeper_than_the_limit(int seed)
    {
        var pages = new RandomPages(seed);
        for (var round = 0; round < 15; round++)
        {
            var tame = MarkupTamer.Tame(pages.NextTags(6000));
            var document = new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue }).ParseDocument(tame.Html);
            Assert.InRange(DepthOf(document), 1, DeepestTree);
        }
    }

    [Theory]
    [InlineData("<p>Ferry<p>Pier<ul><li>Rope<li>Tar</ul>")]
    [InlineData("<table><tr><td>Ferry<td>Pier<tr><td>3</table><p>Quay")]
    [InlineData("<b><p>Ferry</b> pier</p><a href=/a>Tar<a href=/b>Rope</a>")]
    [InlineData("<svg><title>Ferry</title><path/></svg><math><mi>x</mi></math>")]
    [InlineData("<!-- <p> --><script>'<p>'</script><title><p></title>")]
    public void Markup_within_the_limits_is_left_as_it_is(string html)
    {
        var tame = MarkupTamer.Tame(html);
        Assert.Equal(html, tame.Html);
        Assert.Equal((0, 0), (tame.LeftOut, tame.Unclosed));
    }

    [Fact]
    public void What_is_passed_over_is_written_over_with_spaces()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", PageLimits.MaximumDepth + 1)) + "Ferry</div>";
        var tame = MarkupTamer.Tame(html);
        Assert.Equal(html.Length, tame.Html.Length);
        Assert.EndsWith("<div>     Ferry      ", tame.Html, StringComparison.Ordinal);
        Assert.Equal(2, tame.LeftOut);
    }

    [Theory]
    [InlineData("a<b>Ferry</b>c", "a|Ferry|c")]
    [InlineData("<p title='a > b'>Ferry</p><p x=a\"b>Pier", "Ferry|Pier")]
    [InlineData("<!-- a --!>Ferry<!-->Pier<!--->Quay", "Ferry|Pier|Quay")]
    [InlineData("<script><!-- <script></script> --></script>Ferry", "Ferry")]
    [InlineData("<style></p></style>Ferry</>Pier<?x?>Quay", "Ferry|Pier|Quay")]
    [InlineData("a < b <3 Ferry", "a < b <3 Ferry")]
    public void Text_is_what_stands_between_tags(string html, string texts)
    {
        var found = MarkupTamer.Tame(html).Texts.Select(span => html[span.Start..span.End]);
        Assert.Equal(texts.Split('|'), found);
    }

    private static int DepthOf(IDocument document)
    {
        var deepest = 0;
        foreach (var element in document.All)
        {
            var depth = 0;
            for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement) depth++;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
