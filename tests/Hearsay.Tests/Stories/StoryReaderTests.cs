using System.Collections.Immutable;
using Hearsay.Export;
using static Hearsay.Tests.Stories.InventedReport;

namespace Hearsay.Tests.Stories;

public class StoryReaderTests
{
    private const string Dawn = "2031-03-04T06:00:00Z";
    private const string Noon = "2031-03-04T12:00:00Z";
    private const string Night = "2031-03-04T22:00:00Z";

    [Fact]
    public void Two_fires_on_one_day_are_two_stories()
    {
        var stories = StoryReader.Read(
        [
            Of("a", "Dunmere Press", Dawn, Mill), Of("b", "Tarrick Post", Noon, School), Of("c", "River Voice", Night, MillOwn),
        ]);
        Assert.Equal(["a c", "b"], stories.Select(Ids));
    }

    [Fact]
    public void Reports_stand_in_the_order_of_publication_and_undated_ones_last()
    {
        var story = Assert.Single(StoryReader.Read(
        [
            Of("x", "Hill Herald", null, Mill), Of("b", "River Voice", Night, Mill), Of("a", "Dunmere Press", Dawn, Mill),
        ]));
        Assert.Equal("a b x", Ids(story));
    }

    [Fact]
    public void A_stream_gives_the_stories_that_a_set_gives()
    {
        Reading[] readings = [Of("a", "Dunmere Press", Dawn, Mill), Of("b", "Tarrick Post", Noon, School),
            Of("c", "River Voice", Night, Mill)];
        var reader = new StoryReader();
        Assert.Empty(readings.SelectMany(reading => reader.Add(reading)));
        Assert.Equal(StoryReader.Read(readings).Select(Ids), reader.Finish().Select(Ids));
        Assert.Empty(reader.Finish());
    }

    [Fact]
    public void A_stream_that_was_announced_gives_the_very_stories_of_the_set()
    {
        // The first report relays one that is still to come: the outlet is known only to who was told before.
        Reading[] readings =
        [
            Of("a", "Dunmere Press", Dawn, "The Harlow flour mill in Dunmere is burning, River Voice reported."),
            Of("b", "Tarrick Post", Noon, School), Of("c", "River Voice", Night, Mill),
        ];
        var reader = new StoryReader();
        foreach (var reading in readings) reader.Announce(reading);
        ImmutableArray<Story> stories = [.. readings.SelectMany(reading => reader.Add(reading)), .. reader.Finish()];
        Assert.Equal(StoryReader.Read(readings).Select(StoryJson.Write), stories.Select(StoryJson.Write));
    }

    [Fact]
    public void A_report_that_relays_both_makes_one_story_of_two()
    {
        string[] smoke = ["Smoke lay over Dunmere on Monday, and trains to Ostby ran late because drivers could not see the signals."];
        Reading[] apart = [Of("a", "Dunmere Press", Dawn, Mill), Of("b", "River Voice", Noon, smoke)];
        Assert.Equal(["a", "b"], StoryReader.Read(apart).Select(Ids));
        var both = Of("c", "Hill Herald", Night,
            "The Harlow flour mill in Dunmere burned before dawn on Monday and its roof fell in, Dunmere Press reported.",
            "Casimir Holt, its owner, wants to build it up again, and two night workers with burns are in hospital.",
            "Smoke lay over Dunmere, and trains to Ostby ran late because drivers could not see signals, River Voice reported.");
        Assert.Equal(["a b c"], StoryReader.Read([.. apart, both]).Select(Ids));
    }

    [Fact]
    public void A_story_ends_when_its_reports_have_grown_too_old()
    {
        var reader = new StoryReader();
        Assert.Empty(reader.Add(Of("a", "Dunmere Press", "2031-03-04", Mill)));
        Assert.Equal(["a"], reader.Add(Of("b", "Tarrick Post", "2032-06-01", School)).Select(Ids));
        Assert.Equal(["b"], reader.Finish().Select(Ids));
    }

    [Fact]
    public void The_later_of_two_equal_texts_is_the_copy()
    {
        var copy = Assert.Single(One(Of("late", "River Voice", Night, Mill), Of("early", "Dunmere Press", Dawn, Mill)).Copies);
        Assert.Equal((0, 1, 1.0, CopyBasis.Time), (copy.From, copy.To, copy.Share, copy.Basis));
    }

    [Fact]
    public void A_credit_outweighs_time()
    {
        var story = One(Of("a", "River Voice", Dawn, [.. Mill, "(Dunmere Press)"]), Of("b", "Dunmere Press", Night, Mill));
        var copy = Assert.Single(story.Copies);
        Assert.Equal((1, 0, CopyBasis.Credit), (copy.From, copy.To, copy.Basis));
        Assert.Equal("Dunmere Press", Words(story, 0, copy.Evidence!.Value));
    }

    [Fact]
    public void Without_dates_the_direction_is_not_known()
    {
        var story = One(Of("a", "River Voice", null, Mill), Of("b", "Hill Herald", null, Mill));
        Assert.Equal(CopyBasis.Unknown, Assert.Single(story.Copies).Basis);
    }

    [Fact]
    public void Paragraphs_cut_and_moved_are_found_stretch_by_stretch()
    {
        var story = One(Of("a", "Dunmere Press", Dawn, Mill),
            Of("b", "River Voice", Noon, [Mill[3], Mill[0], "More will follow here soon."]));
        var copy = Assert.Single(story.Copies);
        Assert.Equal([Mill[3].TrimEnd('.'), Mill[0].TrimEnd('.')], copy.Spans.Select(span => Words(story, 1, span.To)));
        Assert.All(copy.Spans, span => Assert.Equal(Words(story, 0, span.From!.Value), Words(story, 1, span.To)));
    }

    [Fact]
    public void An_agency_s_mark_in_one_copy_serves_all_its_copies()
    {
        var story = One(
            Of("a", "Dunmere Press", Dawn, Mill), Of("b", "River Voice", Noon, [.. Mill, "(Reuters)"]),
            Of("c", "Hill Herald", Night, Mill));
        Assert.All(story.Copies, copy => Assert.Equal((null, CopyBasis.Marker, "Reuters"), (copy.From, copy.Basis, copy.Agency)));
        Assert.Equal([0, 1, 2], story.Copies.Select(copy => copy.To));
        var origin = Assert.Single(story.Origins, origin => origin.Kind is EntityKind.Outlet or EntityKind.Writer);
        Assert.Equal(("Reuters", EntityKind.Outlet, "0 1 2"), (origin.Name, origin.Kind, string.Join(' ', origin.Reports)));
    }

    [Fact]
    public void Many_copies_of_one_report_are_one_origin()
    {
        var story = One([.. Enumerable.Range(0, 12).Select(index =>
            Of($"{index}", $"Outlet {(char)('A' + index)}", FormattableString.Invariant($"2031-03-{4 + index:00}"), Mill))]);
        Assert.Equal(("Outlet A", EntityKind.Outlet, 12), Origins(story).Select(origin => (origin.Name, origin.Kind, origin.Reports.Length))
            .Single());
    }

    [Fact]
    public void Whoever_relays_a_report_and_adds_nothing_is_no_origin()
    {
        var story = One(
            Of("a", "Dunmere Press", Dawn, Mill),
            Of("b", "River Voice", Noon, Mill[1].TrimEnd('.') + ", the Dunmere Press reported.",
                "It was not clear when more would be known."));
        Assert.Equal(["Dunmere Press: 0 1"], Origins(story).Select(Describe));
    }

    [Fact]
    public void A_relay_of_a_relay_rests_on_the_first_report()
    {
        var story = One(
            Of("a", "Dunmere Press", Dawn, Mill),
            Of("b", "River Voice", Noon, Mill[1].TrimEnd('.') + ", according to Dunmere Press."),
            Of("c", "Hill Herald", Night, Mill[1].TrimEnd('.') + ", River Voice reported."));
        Assert.Equal(["Dunmere Press: 0 1 2"], Origins(story).Select(Describe));
    }

    [Fact]
    public void Reports_of_their_own_are_two_origins() =>
        Assert.Equal(
            ["Dunmere Press: 0", "River Voice: 1"],
            Origins(One(Of("a", "Dunmere Press", Dawn, Mill), Of("b", "River Voice", Night, MillOwn))).Select(Describe));

    [Fact]
    public void Notices_under_many_reports_make_no_copies()
    {
        const string notice =
            "This text may not be published, sent on, rewritten or stored in any form without the written leave of the house.";
        var stories = StoryReader.Read(
        [
            Of("a", "Dunmere Press", Dawn, [.. School[..1], notice]), Of("b", "River Voice", Noon, [.. Mill[..2], notice]),
            Of("c", "Hill Herald", Night, ["Snow closed the Varde pass on Tuesday, and lorries queue down to Ostby.", notice]),
            Of("d", "Coast Courier", Night, ["The Ostby council votes today on whether Nils Brandt may dredge its harbour again.", notice]),
        ]);
        Assert.All(stories, each => Assert.Empty(each.Copies));
    }

    [Fact]
    public void Nothing_gives_no_story_and_an_empty_text_one_of_its_own()
    {
        Assert.Empty(StoryReader.Read([]));
        var story = Assert.Single(StoryReader.Read([new Reading { Article = new Article { Text = "" } }]));
        Assert.Equal(("-", "", 0), (story.Id, story.Title, story.Copies.Length));
    }

    [Fact]
    public void A_story_without_a_headline_is_called_by_its_beginning() =>
        Assert.Equal(
            "A fire gutted the Harlow flour mill in Dunmere before dawn on Monday, and two …",
            One(Of("a", "Dunmere Press", Dawn, Mill)).Title);

    private static Story One(params Reading[] readings) => Assert.Single(StoryReader.Read(readings));

    private static IEnumerable<StoryOrigin> Origins(Story story) =>
        story.Origins.Where(origin => origin.Kind is EntityKind.Outlet or EntityKind.Writer);

    private static string Describe(StoryOrigin origin) => $"{origin.Name}: {string.Join(' ', origin.Reports)}";

    private static string Ids(Story story) => string.Join(' ', story.Reports.Select(report => report.Article.Metadata.Id));
}
