namespace Hearsay.Tests.Stories;

public class OriginJoinerTests
{
    private static readonly Story _story = new()
    {
        Id = "mill",
        Reports = [InventedReport.Of("a", "The Herald", null, "It burned."), InventedReport.Of("b", "Herald Online", null, "It burned.")],
        Origins =
        [
            new StoryOrigin("The Herald", EntityKind.Writer, [0], []), new StoryOrigin("Herald Online", EntityKind.Outlet, [0, 1], []),
            new StoryOrigin("Orla Benton", EntityKind.Person, [1], []),
        ],
        Claims = [new Claim("it burned", [new(0, 0), new(1, 0)], [0, 1, 2], 2, 3), new Claim("the roof fell", [new(0, 1)], [2], 0, 1)],
        Conflicts = [new StoryConflict(ConflictKind.Denial, "it burned", [Side("so", 0, 2), Side("not so", 1)])],
    };

    [Fact]
    public void Origins_of_one_name_are_one_and_what_counts_them_follows()
    {
        var joined = StoryReader.JoinOrigins(_story, new Dictionary<string, string> { ["Herald Online"] = "The Herald" });
        Assert.Equal(["The Herald", "Orla Benton"], joined.Origins.Select(origin => origin.Name));
        Assert.Equal([0, 1], joined.Origins[0].Reports);
        Assert.Equal(EntityKind.Writer, joined.Origins[0].Kind);
        Assert.Equal([0, 1], joined.Claims[0].Origins);
        Assert.Equal((1, 2), (joined.Claims[0].OriginsLow, joined.Claims[0].OriginsHigh));
        Assert.Equal((0, 1), (joined.Claims[1].OriginsLow, joined.Claims[1].OriginsHigh));
        Assert.Equal(["0 1", "0"], joined.Conflicts[0].Sides.Select(side => string.Join(' ', side.Origins)));
    }

    [Fact]
    public void Names_that_no_origin_bears_change_nothing() =>
        Assert.Same(_story, StoryReader.JoinOrigins(_story, new Dictionary<string, string> { ["Radio Tarn"] = "The Herald" }));

    [Fact]
    public void A_story_that_is_traced_anew_is_the_same_story()
    {
        Reading[] readings =
        [
            InventedReport.Of("a", "Dunmere Press", "2031-03-05", InventedReport.Mill),
            InventedReport.Of("b", "The Herald", "2031-03-06", InventedReport.Mill),
        ];
        var story = Assert.Single(StoryReader.Read(readings, out var standing));
        Assert.Equal(
            Hearsay.Export.StoryJson.Write(story), Hearsay.Export.StoryJson.Write(StoryReader.Retrace([.. story.Reports], standing)));
    }

    private static StoryConflictSide Side(string value, params int[] origins) => new(value, [], [], [.. origins]);
}
