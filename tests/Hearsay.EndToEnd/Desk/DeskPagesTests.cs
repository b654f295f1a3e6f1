using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Hearsay.Desk;
using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public class DeskPagesTests(DeskFixture desk)
{
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/read", "/search", "/search?q=ferry", "/search?q=zeppelin", "/sources", "/sources?containing=zzz",
        "/source?name=Jonna%20Pell", "/source?name=Nobody", "/stories", "/story?id=dam%2F1", "/map", "/map?show=places&at=50,10,2",
        "/map?q=zeppelin", "/exports", "/exports?story=1", "/exports?text=none", "/exports?q=ferry&words=no", "story/earlier", "/notes",
        "/source?name=Jonna%20Pell", "/source?name=Nobody", "/stories", "/story?id=dam%2F1", "/map", "/map?show=places&at=50,10,2",
        "/map?q=zeppelin", "/exports", "/exports?story=1", "/exports?text=none", "/exports?q=ferry&words=no", "story/earlier", "/notes",
        "/notes?all=yes", "/feeds", "/feeds?asked=1", "/history", "/help", "/nowhere", "sample", "sample/words", "sample/odd-words",
        "sample/original", "changed", "changed/versions", "hostile", "hostile/original",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_keeps_to_the_rules_by_day_by_night_and_on_a_narrow_screen(string name)
    {
        await using var page = await desk.OpenAsync(PathOf(name));
        // What is folded away is part of the page.
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
            var violations = await FindViolationsAsync(page);
            Assert.True(violations.Length == 0, $"{colours}: {string.Join('\n', violations)}");
        }

        await page.Page.SetViewportSizeAsync(360, 900);
        var fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        Assert.True(await page.Page.EvaluateAsync<bool>(fits), "It is too wide.");
        Assert.Empty(page.Faults);
        CheckHeadings(await page.Page.EvaluateAsync<string>(
            "[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(heading => heading.tagName).join(' ')"));
    }

    [Fact]
    public async Task The_first_stop_of_the_tab_key_leads_past_the_bar()
    {
        await using var page = await desk.OpenAsync("/search?q=ferry");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task The_reference_of_the_api_is_drawn_without_asking_anybody_else()
    {
        await using var page = await desk.OpenAsync("/help");
        await page.Page.ClickAsync("footer a:has-text('API')");
        await page.ExpectAsync("#app", "What was read in a text, as hearsay.reading/1.");
        await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Times_in_the_margin_are_told_in_words()
    {
        using var client = new HttpClient { BaseAddress = desk.Address };
        var told = 0;
        foreach (var version in await desk.Archive.ListCurrentAsync(0, 100, DeskFixture.CancellationToken))
        {
            var page = await client.GetStringAsync(PagePath.OfText(version.Hash), DeskFixture.CancellationToken);
            var marks = Regex.Matches(page, "<p class=\"facts\">[^<]*").Select(match => match.Value).ToArray();
            told += marks.Count(mark => mark.Contains("night)", StringComparison.Ordinal));
            Assert.All(marks, mark => Assert.DoesNotMatch(@"\(\d{4}-\d\d-\d\dT", mark));
        }

        Assert.NotEqual(0, told);
    }

    private string PathOf(string name) => name switch
    {
        "sample" => $"/text/{desk.Sample.Hash}",
        "sample/words" => desk.StatementPath,
        "sample/odd-words" => $"/text/{desk.Sample.Hash}/3-9#words",
        "sample/original" => $"/text/{desk.Sample.Hash}/original",
        "story/earlier" => PagePath.Of(InventedStory.Before(desk.Changed)),
        "changed" => $"/text/{desk.Changed.Hash}",
        "changed/versions" => $"/articles/{desk.Changed.Article}/versions",
        "hostile" => $"/text/{desk.Hostile.Hash}",
        "hostile/original" => $"/text/{desk.Hostile.Hash}/original",
        _ => name,
    };

    private static async Task<string[]> FindViolationsAsync(DeskPage page)
    {
        var result = await page.Page.RunAxe();
        var violations = result.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html[..Math.Min(300, node.Html.Length)]}"));
        return [.. violations];
    }

    private static void CheckHeadings(string tags)
    {
        var levels = tags.Split(' ').Select(tag => tag[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, tags));
    }
}
