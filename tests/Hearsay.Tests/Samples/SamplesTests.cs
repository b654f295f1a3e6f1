using Hearsay.Tests.House;
using Hearsay.Tests.Specs;

namespace Hearsay.Tests.Samples;

/// <summary>Holds the samples against what samples/README.md says of them.</summary>
public class SamplesTests
{
    private static readonly Reader Reader = Reader.Load();

    public static TheoryData<string> Pages() => [.. Repository.FilesUnder("samples", "*.html")];

    [Theory]
    [InlineData("01-halvian-press", "Halvian Press", "2031-05-12", "Nadia Corvell")]
    [InlineData("02-port-anselm-courier", "The Port Anselm Courier", "2031-05-12", "Courier staff")]
    [InlineData("03-skarra-gazette", "Skarra Island Gazette", "2031-05-12", "Piet Holm")]
    [InlineData("04-radio-corrin", "Radio Corrin", "2031-05-13", "Selma Aukrust|Dario Finch")]
    [InlineData("05-meridian-ledger", "The Meridian Ledger", "2031-05-14", "Imre Castellan")]
    [InlineData("06-shoreline-watch", "Shoreline Watch", "2031-05-15", "Wren Talloway")]
    public void A_page_says_who_published_it_when_and_who_wrote_it(string name, string outlet, string published, string authors)
    {
        var metadata = Open($"samples/{name}.html").Metadata;
        var day = metadata.Published?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((outlet, published, authors), (metadata.Outlet, day, string.Join('|', metadata.Authors)));
    }

    [Theory]
    [InlineData("01-halvian-press", "At least 11 dead after ferry strikes rocks off Skarra")]
    [InlineData("02-port-anselm-courier", "Ferry tragedy: 11 dead off Skarra")]
    [InlineData("03-skarra-gazette", "“The lights went out and then we were in the water”")]
    [InlineData("04-radio-corrin", "Ferry disaster: death toll rises to 14, crew member speaks")]
    [InlineData("05-meridian-ledger", "Was the Silver Tern overloaded? What is known, and who says so")]
    [InlineData("06-shoreline-watch", "They knew: the Silver Tern was overloaded")]
    public void A_page_has_one_headline(string name, string headline)
    {
        var article = Open($"samples/{name}.html");
        Assert.Equal([headline], article.Blocks.Where(block => block.Kind == BlockKind.Headline).Select(block => article[block.Span]));
    }

    [Theory]
    [InlineData("01-halvian-press", "fuel levy")]
    [InlineData("01-halvian-press", "Share this article")]
    [InlineData("02-port-anselm-courier", "dredging bill")]
    [InlineData("02-port-anselm-courier", "will not sell")]
    [InlineData("03-skarra-gazette", "Ferry fares")]
    [InlineData("03-skarra-gazette", "captain was asleep")]
    [InlineData("04-radio-corrin", "Lobster season")]
    [InlineData("05-meridian-ledger", "sea claims")]
    [InlineData("06-shoreline-watch", "Harbour seals")]
    [InlineData("06-shoreline-watch", "reef maps")]
    [InlineData("06-shoreline-watch", "lose its licence")]
    public void Furniture_is_not_read(string name, string words)
    {
        var article = Open($"samples/{name}.html");
        Assert.DoesNotContain(article.Blocks, block => block.IsRead && article[block.Span].Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void The_courier_reruns_the_agencys_paragraphs()
    {
        var agency = Paragraphs("samples/01-halvian-press.html");
        var courier = Paragraphs("samples/02-port-anselm-courier.html");
        Assert.Equal(8, courier.Count);
        Assert.Equal(agency[1..], courier[1..]);
        Assert.EndsWith(courier[0], agency[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_sample_keeps_the_invariants_of_spans(string path) =>
        Assert.Empty(SpanInvariants.FindBreaches(Reader.Read(Open(path))));

    private static List<string> Paragraphs(string path)
    {
        var article = Open(path);
        return [.. article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => article[block.Span])];
    }

    private static Article Open(string path) => Reader.Open(Repository.Read(path));
}
