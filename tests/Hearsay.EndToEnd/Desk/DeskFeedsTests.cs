using System.Text;
using Hearsay.EndToEnd.Feeds;
using Hearsay.Store.Archives;
using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public sealed class DeskFeedsTests(DeskFixture desk) : IDisposable
{
    private readonly NewsSite _site = new(OpenDesk.Outside);

    public void Dispose() => _site.Dispose();

    // A desk of its own: what is read anew puts the articles of the whole archive into stories.
    [Fact]
    public async Task A_feed_is_followed_and_when_an_article_changes_the_difference_shows()
    {
        using var folder = new Folder();
        await using var archive = await Archive.OpenAsync(folder.At("own.hearsay"), cancellationToken: DeskFixture.CancellationToken);
        await using var own = await OpenDesk.StartAsync(archive, Task.Run(Hearsay.Reader.Load));
        _site.Publish("quay", "Quay flooded", "The quay stood under two feet of water, Ines Holt said.");
        _site.Publish("crane", "Crane falls", "The crane fell at nine, Jon Ask said.");
        await using var page = await own.OpenAsync("/feeds", hasScript: false);
        await page.ExpectAsync(".blank", "No feed is followed yet.");
        await page.Page.FillAsync("input[name=address]", _site.Feed);
        await page.Page.FillAsync("input[name=folder]", "Harbours");
        await page.Page.ClickAsync("button:has-text('Follow it')");
        await ExpectNoticeAsync(page, "Tarn Post was asked for: 2 new, 0 changed, 0 could not be read.");
        var item = page.Page.Locator("section[aria-label=Harbours] .hit", new() { HasText = "Tarn Post" });
        await Assertions.Expect(item).ToContainTextAsync("2 articles");

        _site.Publish("crane", "Crane falls", "The crane fell at ten, Jon Ask said.", "2031-03-05T14:00:00Z");
        await item.GetByRole(AriaRole.Button, new() { Name = "Ask now" }).ClickAsync();
        await ExpectNoticeAsync(page, "Tarn Post was asked for: 0 new, 1 changed, 0 could not be read.");
        await item.Locator("summary", new() { HasText = "Newest articles" }).ClickAsync();
        await item.GetByRole(AriaRole.Link, new() { Name = "what changed in Crane falls" }).ClickAsync();
        await page.ExpectAsync("h1", "What changed in “Crane falls”");
        await page.ExpectAsync(".difference del", "nine");
        await page.ExpectAsync(".difference ins", "ten");
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task A_feed_is_removed_and_taken_back()
    {
        await using var page = await desk.OpenAsync("/feeds", hasScript: false);
        await page.Page.FillAsync("input[name=address]", _site.At("/none.xml"));
        await page.Page.ClickAsync("button:has-text('Follow it')");
        await ExpectNoticeAsync(page, "was asked for, and failed.");
        await page.ExpectAsync(".done", $"{_site.At("/none.xml")} is followed.");
        var item = page.Page.Locator(".hit", new() { HasText = _site.At("/none.xml") });
        await Assertions.Expect(item.Locator(".failed")).ToContainTextAsync("answers 404");
        await item.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await page.ExpectAsync(".done", "is followed no longer; its articles stay.");
        await Assertions.Expect(item).ToHaveCountAsync(0);
        await page.Page.ClickAsync(".done button");
        await page.ExpectAsync(".done", "Undone.");
        await Assertions.Expect(item).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_list_of_feeds_is_brought_in_and_downloaded()
    {
        var list = $"<opml version='2.0'><body><outline text='Boats'>"
            + $"<outline type='rss' text='Ferries' xmlUrl='{_site.Feed}'/></outline></body></opml>";
        await using var page = await desk.OpenAsync("/feeds", hasScript: false);
        for (var known = 0; known <= 1; known++)
        {
            await page.Page.SetInputFilesAsync("input[name=list]", new FilePayload
            {
                Name = "feeds.opml",
                MimeType = "text/x-opml",
                Buffer = Encoding.UTF8.GetBytes(list),
            });
            await page.Page.ClickAsync("button:has-text('Follow them all')");
            await page.ExpectAsync(".notice", $"{1 - known} feeds of the list are followed from now on; {known} were already.");
        }

        using var client = new HttpClient { BaseAddress = desk.Address };
        var answer = await client.GetAsync("/feeds.opml", DeskFixture.CancellationToken);
        Assert.Equal("feeds.opml", answer.Content.Headers.ContentDisposition?.FileName);
        var back = Hearsay.Store.Feeds.Opml.Parse(await answer.Content.ReadAsByteArrayAsync(DeskFixture.CancellationToken));
        Assert.Contains(new Hearsay.Store.Feeds.OutlineFeed(_site.Feed, "Ferries", "Boats"), back);
    }

    [Fact]
    public async Task What_is_no_address_and_no_list_is_said_and_kept_to_be_mended()
    {
        await using var page = await desk.OpenAsync("/feeds", hasScript: false);
        await page.Page.FillAsync("input[name=address]", "my feed");
        await page.Page.ClickAsync("button:has-text('Follow it')");
        await page.ExpectAsync(".failed[role=alert]", "It is no address of a feed.");
        Assert.Equal("my feed", await page.Page.InputValueAsync("input[name=address]"));
        await page.Page.SetInputFilesAsync("input[name=list]",
            new FilePayload { Name = "a.opml", MimeType = "text/plain", Buffer = "Mine"u8.ToArray() });
        await page.Page.ClickAsync("button:has-text('Follow them all')");
        await page.ExpectAsync(".failed[role=alert]", "There is no OPML in it.");
    }

    [Fact]
    public async Task A_feed_inside_is_refused_with_what_to_do()
    {
        using var inside = new NewsSite();
        await using var page = await desk.OpenAsync("/feeds", hasScript: false);
        await page.Page.FillAsync("input[name=address]", inside.Feed);
        await page.Page.ClickAsync("button:has-text('Follow it')");
        await ExpectNoticeAsync(page, "was asked for, and failed.");
        var feed = (await desk.Archive.FindFeedAsync(inside.Feed, DeskFixture.CancellationToken))!;
        await page.ExpectAsync($"#feed{feed.Id} .failed", "127.0.0.1 (loopback), which is not on the public internet");
        Assert.Empty(inside.Asked);
    }

    // What takes longer than the desk waits goes on in the background, and the page says so.
    private static async Task ExpectNoticeAsync(DeskPage page, string words)
    {
        while ((await page.ReadAsync(".notice")).Contains("is being asked for", StringComparison.Ordinal))
        {
            await Task.Delay(100, DeskFixture.CancellationToken);
            await page.GoToAsync(page.Page.Url);
            await page.Page.ReloadAsync();
        }

        await page.ExpectAsync(".notice", words);
    }
}
