using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class CreditFinderTests
{
    [Theory]
    [InlineData("H/T Radio Tarn", "Radio Tarn")]
    [InlineData("(h/t the Sorrel Courier)", "Sorrel Courier")]
    [InlineData("Hat tip to Radio Tarn.", "Radio Tarn")]
    [InlineData("(AP)", "AP")]
    [InlineData("With reporting by Ann Marsh and Reuters", "Ann Marsh|Reuters")]
    [InlineData("Source: Radio Tarn", "Radio Tarn")]
    [InlineData("Sources: AP/Reuters", "AP|Reuters")]
    [InlineData("Ann Marsh of The Sorrel Courier contributed to this report.", "Ann Marsh|The Sorrel Courier")]
    [InlineData("Bo Lund in Port Sorrel and Ann Marsh contributed reporting.", "Bo Lund|Ann Marsh")]
    [InlineData("With reporting by Voice of America", "Voice of America")]
    [InlineData("Reporting by Ann Marsh; Editing by Bo Lund", "Ann Marsh")]
    [InlineData("This story first appeared in The Sorrel Courier.", "The Sorrel Courier")]
    public void A_credit_line_names_its_contributors(string line, string names) =>
        Check(names, Page(BlockKind.Credit, line));

    [Theory]
    [InlineData("By ANN MARSH, Associated Press", "Associated Press")]
    [InlineData("By Ann Marsh and Bo Lund, Sorrel Gazette", "Sorrel Gazette")]
    [InlineData("By Ann Marsh, Staff Writer", "")]
    [InlineData("By Ann Marsh", "")]
    [InlineData("By Ann Marsh, Harbour Post", "")]
    public void A_byline_credits_another_outlet(string line, string names) => Check(names, Page(BlockKind.Byline, line));

    [Theory]
    [InlineData("PORT SORREL (Meridian Press) — The lock was closed.", "Meridian Press")]
    [InlineData("PORT SORREL, March 3 (AP) - The lock was closed.", "AP")]
    [InlineData("PORT SORREL — (Reuters) The lock was closed.", "Reuters")]
    [InlineData("(Reuters) - The lock was closed.", "Reuters")]
    [InlineData("The lock (Sorrel One) — the oldest — was closed.", "")]
    [InlineData("Sorrel Power (SPW) was closed.", "")]
    [InlineData("PORT SORREL — The lock was closed.", "")]
    public void A_paragraph_may_begin_with_an_agency(string paragraph, string names) => Check(names, Page(BlockKind.Paragraph, paragraph));

    [Theory]
    [InlineData(BlockKind.Caption, "(Sorrel Gazette)", "Sorrel Gazette")]
    [InlineData(BlockKind.Caption, "(Photograph: Ann Marsh)", "")]
    [InlineData(BlockKind.Caption, "(Harbour Post)", "")]
    [InlineData(BlockKind.Paragraph, "The lock was closed. It opens on Friday. (Reuters)", "Reuters")]
    [InlineData(BlockKind.Paragraph, "“It opens on Friday,” said Lund (Reuters)", "")]
    [InlineData(BlockKind.Paragraph, "The lock was closed. It opens on Friday. (See page 3)", "")]
    public void A_text_may_end_with_an_agency(BlockKind kind, string line, string names)
    {
        const string body = "The lock was closed on Monday.\n\n";
        var article = Page(BlockKind.Paragraph, body + line);
        var (first, last) = (new TextSpan(0, body.Length - 2), new TextSpan(body.Length, article.Text.Length));
        Check(names, article with { Blocks = [new Block(BlockKind.Paragraph, first), new Block(kind, last)] });
    }

    [Fact]
    public void A_credit_that_is_a_link_has_its_address()
    {
        var link = new Link(new TextSpan(4, 14), "https://radiotarn.example/lock");
        var article = Page(BlockKind.Credit, "H/T Radio Tarn") with { Links = [link] };
        Assert.Equal("https://radiotarn.example/lock", Assert.Single(CreditFinder.Find(article)).Url);
    }

    private static void Check(string expected, Article article)
    {
        var credits = CreditFinder.Find(article);
        Assert.Equal(expected, string.Join('|', credits.Select(credit => credit.Name)));
        Assert.All(credits, credit => Assert.Equal(credit.Name, article[credit.Span]));
    }

    private static Article Page(BlockKind kind, string text) => new()
    {
        Text = text,
        Blocks = [new Block(kind, new TextSpan(0, text.Length))],
        Metadata = new ArticleMetadata { Outlet = "Harbour Post" },
    };
}
