using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using Hearsay.Desk;
using Hearsay.Store.Archives;
using Hearsay.Tests.Export;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public sealed class DeskExportTests(DeskFixture desk) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = desk.Address };

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_story_exports_and_the_export_validates()
    {
        await using var page = await desk.OpenAsync("/story?id=1", hasScript: false);
        await page.Page.ClickAsync("main a:text-is('Export')");
        await page.ExpectAsync("h1", "Exports");
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync("a:has-text('Download JSON Lines')"));
        Assert.Equal("hearsay-story-1.jsonl", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!, DeskFixture.CancellationToken);
        Assert.Equal(7, lines.Length);
        foreach (var line in lines) Hold(line.Contains("hearsay.story/1", StringComparison.Ordinal) ? "story" : "reading", line);
        Assert.Single(lines, line => line.StartsWith("{\"format\":\"hearsay.story/1\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("webannotation", "webannotation", "application/ld+json")]
    [InlineData("geojson", "geojson", "application/geo+json")]
    public async Task A_file_holds_against_its_schema(string format, string schema, string mediaType)
    {
        var answer = await _client.GetAsync($"/exports/file?format={format}", DeskFixture.CancellationToken);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Hold(schema, await answer.Content.ReadAsStringAsync(DeskFixture.CancellationToken));
    }

    [Fact]
    public async Task A_table_is_of_what_the_search_finds_and_leaves_words_out()
    {
        const string File = "/exports/file?format=csv&q=ferry&outlet=Radio%20Corrin";
        var words = await _client.GetStringAsync(File, DeskFixture.CancellationToken);
        Assert.Contains("We stopped counting", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Shoreline Watch", words, StringComparison.Ordinal);
        Assert.Contains($"{desk.Address}text/", words, StringComparison.Ordinal);
        var bare = await _client.GetStringAsync(File + "&words=no", DeskFixture.CancellationToken);
        Assert.DoesNotContain("We stopped counting", bare, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_is_drawn_at_the_desk_with_links_to_its_reports()
    {
        var page = await _client.GetStringAsync(PagePath.OfStory("1"), DeskFixture.CancellationToken);
        var chart = page[page.IndexOf("<svg class=\"chart\"", StringComparison.Ordinal)..page.IndexOf("</svg>", StringComparison.Ordinal)];
        Assert.Equal(6, chart.Split("<a href=\"/text/").Length - 1);
    }

    [Fact]
    public async Task A_story_is_one_page_that_needs_nothing_else()
    {
        var page = await _client.GetStringAsync("/exports/file?format=html&story=1", DeskFixture.CancellationToken);
        Assert.Contains("6 reports, 4 origins, 4 conflicts", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exports?story=none", HttpStatusCode.NotFound)]
    [InlineData("/exports?text=none", HttpStatusCode.NotFound)]
    [InlineData("/exports/file?format=csv&story=none", HttpStatusCode.NotFound)]
    [InlineData("/exports/file?format=pdf", HttpStatusCode.BadRequest)]
    [InlineData("/exports/file?format=html", HttpStatusCode.BadRequest)]
    [InlineData("/exports/file?format=atom", HttpStatusCode.BadRequest)]
    [InlineData("/exports/file", HttpStatusCode.BadRequest)]
    [InlineData("/story/feed.atom?id=none", HttpStatusCode.NotFound)]
    [InlineData("/searches/999/feed.atom", HttpStatusCode.NotFound)]
    [InlineData("/text/none/plain", HttpStatusCode.NotFound)]
    [InlineData("/map?story=none", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_said(string path, HttpStatusCode status) =>
        Assert.Equal(status, (await _client.GetAsync(path, DeskFixture.CancellationToken)).StatusCode);

    [Theory]
    [InlineData("/story?id=1")]
    [InlineData("/search?q=ferry")]
    [InlineData("/")]
    public async Task Feeds_are_found_from_the_page(string path)
    {
        await using var page = await desk.OpenAsync(path);
        var feeds = page.Page.Locator("link[rel=alternate]");
        Assert.Equal(2, await feeds.CountAsync());
        var atom = await _client.GetAsync(await feeds.First.GetAttributeAsync("href"), DeskFixture.CancellationToken);
        Assert.Equal("application/atom+xml", atom.Content.Headers.ContentType?.MediaType);
        var document = XDocument.Parse(await atom.Content.ReadAsStringAsync(DeskFixture.CancellationToken));
        Assert.NotEmpty(document.Root!.Elements(XName.Get("entry", "http://www.w3.org/2005/Atom")));
        Hold("jsonfeed", await _client.GetStringAsync(await feeds.Last.GetAttributeAsync("href"), DeskFixture.CancellationToken));
    }

    [Fact]
    public async Task The_feed_of_a_saved_search_shows_what_changed_in_an_article()
    {
        var search = await desk.Archive.SaveSearchAsync(
            new SavedSearch("The dam", new SearchQuery { Text = "dam" }), DeskFixture.CancellationToken);
        var feed = await _client.GetStringAsync($"/searches/{search.Id}/feed.json", DeskFixture.CancellationToken);
        Hold("jsonfeed", feed);
        using var document = JsonDocument.Parse(feed);
        var item = document.RootElement.GetProperty("items").EnumerateArray()
            .First(item => item.GetProperty("title").GetString() == "Changed: The dam holds");
        Assert.Contains("<del>nine</del><ins>ten</ins>", item.GetProperty("content_html").GetString(), StringComparison.Ordinal);
        await desk.Archive.RemoveSavedSearchAsync(search.Id, DeskFixture.CancellationToken);
    }

    [Fact]
    public async Task A_state_of_a_story_stays_as_it_was_under_its_permalink()
    {
        await using var page = await desk.OpenAsync(PagePath.Of(InventedStory.Before(desk.Changed)));
        await page.ExpectAsync(".summary", "1 report, 1 origin, 0 conflicts");
        await page.Page.ClickAsync("text=How it stands now");
        await page.ExpectAsync(".summary", "1 report, 2 origins, 1 conflict");
        await page.Page.ClickAsync("text=permalink of this state");
        await page.ExpectAsync(".summary", "1 report, 2 origins, 1 conflict");
        Assert.Equal(PagePath.Of(InventedStory.After(desk.Changed)), new Uri(page.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task The_plain_text_of_a_version_has_its_hash()
    {
        var bytes = await _client.GetByteArrayAsync($"/text/{desk.Sample.Hash}/plain", DeskFixture.CancellationToken);
        Assert.Equal(desk.Sample.Hash, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public async Task A_quotation_with_its_chain_is_marked_in_whole_without_script()
    {
        await using var page = await desk.OpenAsync(desk.StatementPath, hasScript: false);
        await page.Page.ClickAsync("summary:text-is('Quote it with its chain')");
        var words = await page.ReadAsync(".quotable");
        Assert.StartsWith("“We stopped counting at the gate,”\nShoreline Watch > Radio Corrin > ", words, StringComparison.Ordinal);
        Assert.Contains($"\n{desk.Address}text/{desk.Sample.Hash}/", words, StringComparison.Ordinal);
    }

    private static void Hold(string name, string json)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "formats", $"{name}.schema.json")));
        using var document = JsonDocument.Parse(json);
        Assert.Equal("", string.Join("\n", new SchemaChecker(schema.RootElement).Check(document.RootElement)));
    }
}
