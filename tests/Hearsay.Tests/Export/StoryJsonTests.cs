using System.Text.Json;
using Hearsay.Export;
using Hearsay.Tests.Stories;

namespace Hearsay.Tests.Export;

public class StoryJsonTests
{
    [Fact]
    public void A_full_story_holds_against_the_schema() => Schema.Hold("story", StoryJson.Write(Make()));

    [Fact]
    public void A_story_found_in_readings_holds_against_the_schema() =>
        Assert.All(StoryReader.Read([Report("a", "Radio Tarn"), Report("b", "Hill Herald")]), story =>
            Schema.Hold("story", StoryJson.Write(story)));

    [Fact]
    public void Reports_are_named_by_their_ids()
    {
        using var document = JsonDocument.Parse(StoryJson.Write(Make()));
        var copies = document.RootElement.GetProperty("copies");
        Assert.Equal(("a", "b"), (copies[0].GetProperty("from").GetString(), copies[0].GetProperty("to").GetString()));
        Assert.Equal(JsonValueKind.Null, copies[1].GetProperty("from").ValueKind);
        Assert.Equal("Reuters", copies[1].GetProperty("agency").GetString());
        Assert.Equal("b", document.RootElement.GetProperty("claims")[0].GetProperty("statements")[1].GetProperty("article").GetString());
        Assert.Equal("update", document.RootElement.GetProperty("figures")[0].GetProperty("points")[1].GetProperty("change").GetString());
    }

    [Fact]
    public void A_story_is_the_same_when_it_was_parsed_and_written_again()
    {
        var json = StoryJson.Write(Make());
        var reports = Make().Reports.ToDictionary(report => report.Article.Metadata.Id);
        Assert.Equal(json, StoryJson.Write(StoryJson.Parse(json, reports)));
        reports.Remove("b");
        Assert.Throws<InvalidDataException>(() => StoryJson.Parse(json, reports));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("none")]
    public void What_is_no_story_is_refused(string json) =>
        Assert.Throws<InvalidDataException>(() => StoryJson.Parse(json, new Dictionary<string, Reading>()));

    private static Story Make()
    {
        var span = new TextSpan(0, 4);
        return new Story
        {
            Id = "a",
            Title = "Mill burns",
            Reports = [Report("a", "Radio Tarn"), Report("b", "Hill Herald")],
            Copies =
            [
                new Copy(0, 1, 0.87654, CopyBasis.Credit, [new CopiedSpan(span, span)]) { Evidence = span },
                new Copy(null, 0, 1, CopyBasis.Marker, [new CopiedSpan(null, span)]) { Agency = "Reuters" },
            ],
            Claims =
            [
                new Claim("the mill burned", [new ReportStatement(0, 0), new ReportStatement(1, 0)], [0], 1, 2) { HasDrifted = true },
            ],
            Origins = [new StoryOrigin("Radio Tarn", EntityKind.Outlet, [0, 1], [new ReportSpan(1, span)])],
            Conflicts =
            [
                new StoryConflict(ConflictKind.Number, "workers hurt", [Side("2", 0), Side("3", 1)]),
            ],
            Figures =
            [
                new Figure("injured",
                [
                    new FigurePoint(0, span, 2, 2, FigureChange.First), new FigurePoint(1, span, 3, null, FigureChange.Update),
                    // The number stands in a title that is no part of the text.
                    new FigurePoint(1, null, 5, 5, FigureChange.Update) { IsApproximate = true },
                ]),
            ],
        };

        StoryConflictSide Side(string value, int report) =>
            new(value, [new ReportStatement(report, 0)], [new ReportSpan(report, span)], [0]);
    }

    private static Reading Report(string id, string outlet) => InventedReport.Of(id, outlet, "2031-03-04", InventedReport.Mill);
}
