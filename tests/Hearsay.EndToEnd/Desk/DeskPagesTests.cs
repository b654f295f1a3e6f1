using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public class DeskPagesTests(DeskFixture desk)
{
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/read", "/search", "/search?q=ferry", "/search?q=zeppelin", "/sources", "/sources?containing=zzz", "/source?name=Jonna%20Pell",
        "/source?name=Nobody", "/stories", "/stories/dam%2F1", "/notes", "/notes?all=yes", "/history", "/help", "/nowhere",
        "sample", "sample/words", "sample/odd-words", "sample/original", "changed", "changed/versions", "hostile", "hostile/original",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_rule_of_accessibility_by_day_and_by_night(string name)
    {
        foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var page = await desk.OpenAsync(PathOf(name), colours: colours);
            await UnfoldAsync(page);
            var result = await page.Page.RunAxe();
            Assert.Equal("", string.Join("\n", result.Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{colours} {violation.Id}: {violation.Help}: {node.Html}"))));
            Assert.Empty(page.Faults);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_narrow_page_does_not_scroll_sideways(string name)
    {
        await using var page = await desk.OpenAsync(PathOf(name), width: 360);
        await UnfoldAsync(page);
        var (seen, whole) = (
            await page.Page.EvaluateAsync<int>("document.documentElement.clientWidth"),
            await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(whole <= seen, $"{name} is {whole} wide.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_of_a_page_come_in_order(string name)
    {
        await using var page = await desk.OpenAsync(PathOf(name), hasScript: false);
        var levels = new List<int>();
        foreach (var heading in await page.Page.Locator("main").Locator("h1, h2, h3, h4, h5, h6").AllAsync())
        {
            var tag = await heading.EvaluateAsync<string>("heading => heading.tagName");
            levels.Add(tag[1] - '0');
        }

        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        if (name.EndsWith("original", StringComparison.Ordinal)) return;
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
    }

    [Fact]
    public async Task The_first_stop_of_the_tab_key_leads_past_the_bar()
    {
        await using var page = await desk.OpenAsync("/search?q=ferry");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private string PathOf(string name) => name switch
    {
        "sample" => $"/text/{desk.Sample.Hash}",
        "sample/words" => desk.StatementPath,
        "sample/odd-words" => $"/text/{desk.Sample.Hash}/3-9#words",
        "sample/original" => $"/text/{desk.Sample.Hash}/original",
        "changed" => $"/text/{desk.Changed.Hash}",
        "changed/versions" => $"/articles/{desk.Changed.Article}/versions",
        "hostile" => $"/text/{desk.Hostile.Hash}",
        "hostile/original" => $"/text/{desk.Hostile.Hash}/original",
        _ => name,
    };

    // What is folded away is part of the page.
    private static async Task UnfoldAsync(DeskPage page) =>
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");
}
