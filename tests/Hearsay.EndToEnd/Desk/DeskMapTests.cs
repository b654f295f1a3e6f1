using Hearsay.Desk.Maps;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public class DeskMapTests(DeskFixture desk)
{
    [Fact]
    public async Task A_mark_of_several_places_leads_nearer_and_a_place_to_its_words_without_script()
    {
        await using var page = await desk.OpenAsync("/map?q=%22long%20march%22", hasScript: false);
        Assert.Equal(3, await page.Page.Locator("svg a").CountAsync());
        await page.Page.ClickAsync("svg a[aria-label='Geneva, Lyon: 2 events']");
        await page.ExpectAsync("#map-places", "2 places");
        Assert.Equal(2, await page.Page.Locator("svg a").CountAsync());
        await page.Page.ClickAsync("tr:has-text('Lyon') li a");
        await page.ExpectAsync("h1", "The long march");
        Assert.Equal("in Lyon", string.Concat(await page.Page.Locator(".focus").AllInnerTextsAsync()));
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task What_has_no_place_is_counted_and_an_area_is_a_ring()
    {
        await using var page = await desk.OpenAsync("/map?q=%22long%20march%22");
        await page.ExpectAsync("main", "1 event has no place that is on the map");
        Assert.Equal("Brazil: 1 event", await page.Page.Locator("svg a.area").GetAttributeAsync("aria-label"));
    }

    [Theory]
    [InlineData("37.6,127,4", "37.6,127,4")]
    [InlineData("0,179,2", "0,135,2")]
    [InlineData("99,0,9", "70,0,5")]
    [InlineData("NaN,0,3", "14,0,0")]
    [InlineData("x", "14,0,0")]
    [InlineData(null, "14,0,0")]
    public void A_window_stays_on_the_world(string? text, string expected) => Assert.Equal(expected, MapWindow.Parse(text).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void The_middle_of_a_window_is_in_the_middle(int zoom)
    {
        var window = MapWindow.At(40, 30, zoom);
        Assert.Equal((MapWindow.Width / 2d, window.Height / 2d), window.Project(window.Latitude, window.Longitude));
        var (x, y) = window.Project(window.Latitude + 1, window.Longitude + 1);
        Assert.True(x > MapWindow.Width / 2d && y < window.Height / 2d);
    }

    [Fact]
    public void The_outlines_are_drawn_alike_each_time_and_less_of_them_from_near()
    {
        var world = WorldMap.DrawLand(MapWindow.World);
        Assert.Equal(world, WorldMap.DrawLand(MapWindow.World));
        Assert.InRange(WorldMap.DrawLand(MapWindow.At(46, 6, 4)).Length, 100, world.Length / 4);
        Assert.NotEmpty(WorldMap.DrawBorders(MapWindow.At(46, 6, 4)));
        Assert.Empty(WorldMap.DrawLand(MapWindow.At(-20, -120, 4)));
    }
}
