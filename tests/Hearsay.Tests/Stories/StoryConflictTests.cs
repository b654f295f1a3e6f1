using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Tests.Stories;

public partial class StoryConflictTests
{
    private const string Noon = "2031-03-04T12:00:00Z";
    private const string Night = "2031-03-04T22:00:00Z";
    private const string Spring = "2031-03-28";

    [Theory]
    [InlineData("Aldo Renn, 24, was burned.", "Aldo Renn, 27, was burned.", Night, "Number: age of Aldo Renn: 24 (0) | 27 (1)")]
    [InlineData("Aldo Renn, 24, was burned.", "Aldo Renn, 24, was burned.", Night, "")]
    // Whoever was 24 at the beginning of March may be 25 at its end, but not 23.
    [InlineData("Aldo Renn, 24, was burned.", "Aldo Renn, 25, went home.", Spring, "")]
    [InlineData("Aldo Renn, 24, was burned.", "Aldo Renn, 23, went home.", Spring, "Number: age of Aldo Renn: 24 (0) | 23 (1)")]
    // Without dates nobody knows how many years lie between two reports.
    [InlineData("Aldo Renn, 24, was burned.", "Aldo Renn, 26, went home.", null, "")]
    // A report that names father and son says the age of one of them.
    [InlineData("Aldo Renn, 24, was burned.", "Viktor Renn saw it, and Aldo Renn too. Renn, 55, wept.", Night, "")]
    public void Ages_of_one_person(string one, string other, string? published, string expected) => Check(expected, one, other, published);

    [Theory]
    [InlineData("Roland Pinter, 45, is missing.", "Ronald Pinter, 45, is missing.",
        "Name: the name of Roland Pinter: Roland Pinter (0) | Ronald Pinter (1)")]
    [InlineData("Greta Holmen is missing.", "Greta Holman is missing.",
        "Name: the name of Greta Holmen: Greta Holmen (0) | Greta Holman (1)")]
    [InlineData("Steven Pinter, 45, is missing.", "Steve Pinter, 45, is missing.", "")]
    [InlineData("Roland Pinter, 45, is missing.", "Ronald Pinter, 19, is missing.", "")]
    [InlineData("Roland Pinter, 45, is missing.", "Roland Pinter, 45, and Ronald Pinter, 45, are missing.", "")]
    // Another alphabet, another way to write it.
    [InlineData("Heidar Ansari is missing.", "Heydar Ansari is missing.", "")]
    public void Names_of_one_person(string one, string other, string expected) => Check(expected, one, other, Night);

    [Theory]
    [InlineData("It is in the 2700 block of Fenner Lane.", "It is in the 2800 block of Fenner Lane.",
        "Place: which block of fenner: 2700 block (0) | 2800 block (1)")]
    [InlineData("It is in the 2700 block of Fenner Lane.",
        "He ran from the 2700 block of Fenner Lane to the 2800 block of Fenner Lane.", "")]
    [InlineData("It is on Fenner Road.", "It is on Fenner Avenue.", "Place: which street: fenner: road (0) | avenue (1)")]
    [InlineData("It is on Fenner Road.", "It is on Fenner Rd.", "")]
    [InlineData("It is on Fenner Road.", "It is where Fenner Road meets Fenner Avenue.", "")]
    public void Addresses(string one, string other, string expected) => Check(expected, one, other, Night);

    [Theory]
    [InlineData("“The roof fell on the looms and nobody was there,” she said.",
        "“The roof came down on the looms and nobody was there,” she said.", true)]
    [InlineData("“The roof fell on the looms and nobody was there,” she said.", "“The roof fell on the looms,” she said.", false)]
    [InlineData("“The roof fell on the looms and nobody was there,” she said.",
        "‘The roof fell on the looms – and nobody was there!’ she said.", false)]
    public void A_quotation_whose_words_change_has_drifted_and_one_that_is_cut_has_not(string one, string other, bool expected)
    {
        var story = Tell(one, other, Night);
        var claim = Assert.Single(story.Claims, claim => claim.Text.Contains("looms", StringComparison.Ordinal));
        Assert.Equal(expected, claim.HasDrifted);
    }

    private static void Check(string expected, string one, string other, string? published) =>
        Assert.Equal(expected, string.Join("; ", Tell(one, other, published).Conflicts.Select(conflict =>
            $"{conflict.Kind}: {conflict.About}: {string.Join(" | ", conflict.Sides.Select(side =>
                $"{side.Value} ({string.Join(' ', side.Statements.Select(statement => statement.Report))})"))}")));

    private static Story Tell(string one, string other, string? published) => Assert.Single(StoryReader.Read(
    [
        Read(InventedReport.Of("a", "Dunmere Press", published is null ? null : Noon, [.. InventedReport.Mill, one])),
        Read(InventedReport.Of("b", "River Voice", published, [.. InventedReport.Mill, other])),
    ]));

    // Ages beside names, a quotation for its words, and a statement for each sentence that has neither.
    private static Reading Read(Reading reading)
    {
        var text = reading.Article.Text;
        TextSpan[] quotes = [.. Quote().Matches(text).Select(SpanOf)];
        ImmutableArray<Attribution> attributions =
            [.. quotes.Select(quote => new Attribution { Content = [quote], Manner = Manner.Direct })];
        TextSpan[] sentences = [.. Sentence().Matches(text).Select(SpanOf).Where(span => !quotes.Any(span.Overlaps))];
        return reading with
        {
            Entities = [.. reading.Entities.Select(entity => entity with { Age = AgeOf(text, entity.Mentions[0].Span) })],
            Attributions = attributions,
            Statements =
            [
                .. sentences.Select(span => new Statement(span, null, Factuality.Certain))
                    .Concat(quotes.Select((span, index) => new Statement(span, index, Factuality.Certain)))
                    .OrderBy(statement => statement.Span),
            ],
        };
    }

    private static Age? AgeOf(string text, TextSpan name) => Years().Match(text, name.End) is { Success: true } match
        ? new Age(SpanOf(match.Groups[1]), int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : null;

    private static TextSpan SpanOf(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    [GeneratedRegex(@"(?<=“)[^”]{30,}(?=”)|(?<=‘)The[^’]{30,}(?=’)|(?<=“)The roof[^”]+(?=”)")]
    private static partial Regex Quote();

    [GeneratedRegex(@"[^.\n]+\.")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\G, (\d+)")]
    private static partial Regex Years();
}
