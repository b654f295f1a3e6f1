namespace Hearsay.Tests.Html;

/// <summary>A page made to hold up a reader, with a sentence in it that is to be found all the same.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Diagnostic">The code of the diagnostic that says so, or null where it is only large.</param>
/// <param name="Write">Writes the markup, which is up to 20 MB long.</param>
internal sealed record HostilePage(string Name, string? Diagnostic, Func<string> Write)
{
    /// <summary>The sentence that each of them holds.</summary>
    public const string Sentence = "The ferry to Gull Island stayed in port on Monday, its owners said, because the pier had been closed.";

    private const string Nested = "page-too-nested";
    private const string Unclosed = "page-unclosed";
    private const string TooLong = "page-too-long";
    private const string TooMuchLinked = "linked-data-too-large";
    private const string Paragraph = $"<p>{Sentence}</p>";
    private const string Linked = "<script type='application/ld+json'>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostilePage> All() => [.. Nests(), .. Formatting(), .. Marks(), .. Sizes(), .. Facts(), .. Words()];

    private static IEnumerable<HostilePage> Nests() =>
    [
        new("100,000 unclosed div", Nested, () => Paragraph + Repeat("<div>", 100_000)),
        new("text under 100,000 unclosed div", Nested, () => Repeat("<div>", 100_000) + Paragraph),
        new("nested tables, 150 KB", Nested, () => Repeat("<table><tr><td>", 10_000) + Paragraph),
        new("nested tables with words", Nested, () => Paragraph + Repeat("<table><tr><td>word ", 10_000)),
        new("nested lists", Nested, () => Repeat("<ul><li>", 50_000) + Paragraph),
        new("nested lists with words", Nested, () => Paragraph + Repeat("<ul><li>item ", 50_000)),
        new("nested select", Nested, () => Paragraph + Repeat("<select><option>", 50_000)),
        new("nested template", Nested, () => Paragraph + Repeat("<template>", 100_000)),
        new("nested svg", Nested, () => Paragraph + Repeat("<svg>", 100_000)),
        new("nested svg with text", Nested, () => Paragraph + Repeat("<svg><desc>", 50_000)),
        new("nested buttons", null, () => Paragraph + Repeat("<button><p>x", 20_000)),
        new("nested hidden boxes", Nested, () => Paragraph + Repeat("<div hidden class=comments>", 100_000)),
        new("a million paragraphs", Nested, () => Paragraph + Repeat("<p>x", 1_000_000)),
        new("a million end tags of paragraphs", Nested, () => Paragraph + Repeat("</p>", 1_000_000)),
        new("many drawings", Nested, () => Repeat("<svg><path/></svg>", 60_000) + Paragraph),
        new("text beside cells", null, () => "<table>" + Repeat("x<b>y</b>", 40_000) + $"<tr><td>{Sentence}</table>"),
        new("paragraphs beside cells", TooLong, () => "<table>" + Repeat(Paragraph, 20_000)),
        new("blocks closed from inside cells", Nested, () => Paragraph + Repeat("<div><table><tr><td></div></table>", 20_000)),
        new("items with open formatting", Nested, () => Paragraph + Repeat("<li><p><b>x", 100_000)),
    ];

    private static IEnumerable<HostilePage> Formatting() =>
    [
        new("runs of b, i and font", Nested, () => Paragraph + Repeat("<b><i><font>", 40_000) + Paragraph),
        new("runs of formatting with attributes", Nested, () => Paragraph + Number("<b id={0}>w <i id={0}><font id={0}><p>x", 30_000)),
        new("100,000 unclosed links", Nested, () => Paragraph + Repeat("<a href=/x>word ", 100_000)),
        new("many links in one paragraph", Nested, () => $"<p>{Sentence} " + Repeat("<a href=/x>word</a> and ", 100_000)),
        new("120 KB of breaks", null, () => Paragraph + Repeat("<br><br>", 15_000)),
        new("breaks between words", null, () => Paragraph + Repeat("x<br><br>", 15_000)),
    ];

    private static IEnumerable<HostilePage> Marks() =>
    [
        new("unclosed comment", Unclosed, () => "<!-- " + Paragraph),
        new("100,000 unclosed comments", Unclosed, () => Repeat("<!-- ", 100_000) + Paragraph),
        new("unclosed script", Unclosed, () => Paragraph + "<script> var x = '<p>';" + Paragraph),
        new("unclosed title", Unclosed, () => "<title>Ferry stays in port" + Paragraph),
        new("unclosed textarea", Unclosed, () => "<textarea>" + Paragraph),
        new("unclosed value", Unclosed, () => "<p class=\"x>" + Paragraph + Repeat("<p>y", 1000)),
        new("unclosed tag", Unclosed, () => Paragraph + "<p class=x "),
        new("scripts in comments in scripts", Nested, () =>
            Paragraph + Repeat("<div><script><!--<script></script></div></script>-->", 20_000)),
        new("100,000 attributes", null, () => Number("<p ", " a{0}=1", 100_000) + $">{Sentence}"),
        new("a value of five million characters", null, () => $"<p class='{Repeat("x ", 2_500_000)}'>{Sentence}"),
        new("many open brackets", TooLong, () => Paragraph + Repeat("< ", 1_000_000)),
    ];

    private static IEnumerable<HostilePage> Sizes() =>
    [
        new("20 MB of paragraphs", "page-too-large", () => Number($"<p>{Sentence} {{0}}</p>\n", 175_000)),
        new("20 MB in one paragraph", "page-too-large", () => Repeat(Sentence + " ", 190_000)),
        new("a word of five million letters", TooLong, () => Paragraph + Repeat("x", 5_000_000)),
        new("a million references", TooLong, () => Paragraph + Repeat("&amp;", 1_000_000)),
        new("a million spaces", null, () => Repeat("&nbsp;", 900_000) + Paragraph),
    ];

    private static IEnumerable<HostilePage> Facts() =>
    [
        new("huge linked data", TooMuchLinked, () =>
            $"{Linked}[{Repeat("{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"}},", 40_000)}{{}}]</script>" + Paragraph),
        new("deep linked data", null, () => $"{Linked}{Repeat("[", 1_000_000)}</script>" + Paragraph),
        new("many authors", null, () =>
            $"{Linked}{{\"@type\":\"NewsArticle\",\"author\":[{Number("{{\"@id\":\"#{0}\"}},", 60_000)}{{}}]}}</script>" + Paragraph),
        new("much linked data", TooMuchLinked, () =>
            Repeat($"{Linked}{{\"@type\":\"NewsArticle\",\"author\":[{{\"name\":\"Ann Marsh\"}}]}}</script>", 50_000) + Paragraph),
        new("many meta tags", Nested, () => Repeat("<meta name=author content='Ann Marsh'>", 100_000) + Paragraph),
        new("many times", Nested, () => Paragraph + Repeat("<time datetime=x>", 100_000)),
    ];

    private static IEnumerable<HostilePage> Words() =>
    [
        new("quotations without end", TooLong, () =>
            Paragraph + Repeat("“We sail,” said Ann Marsh, who told the Harbour Post that Bo Lund had gone. ", 20_000)),
        new("names without end", TooLong, () => Paragraph + Number("<p>Ann{0} Marsh{0} said Bo{0} Lund{0} left.</p>", 40_000)),
        new("verbs without end", TooLong, () => Paragraph + Repeat("he said ", 100_000)),
        new("marks without end", TooLong, () => Paragraph + Repeat("\" ", 500_000)),
    ];

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Number(string format, int count) => Number("", format, count);

    private static string Number(string start, string format, int count) => start + string.Concat(
        Enumerable.Range(0, count).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, number)));
}
