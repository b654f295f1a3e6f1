using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hearsay.EndToEnd.Feeds;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public sealed class DeskApiTests(DeskFixture desk) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = desk.Address };

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Articles_are_listed_page_by_page()
    {
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = await GetAsync($"/api/v1/articles?count=3{(cursor is null ? "" : $"&cursor={cursor}")}");
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(
                item => $"{item.GetProperty("article").GetInt64()} {item.GetProperty("id").GetString()}"));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);
        Assert.Equal("1 01-halvian-press", ids[0]);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.True(ids.Count >= 8);
    }

    [Fact]
    public async Task A_reading_comes_as_it_is_kept_and_only_when_it_changed()
    {
        var path = $"/api/v1/texts/{desk.Sample.Hash}/reading";
        var answer = await _client.GetAsync(path, DeskFixture.CancellationToken);
        var json = await answer.Content.ReadAsStringAsync(DeskFixture.CancellationToken);
        Assert.Equal(json, ReadingJson.Write(ReadingJson.Parse(json)));
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again, DeskFixture.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_text_is_read_and_a_wrong_request_is_a_problem()
    {
        var answer = await _client.PostAsJsonAsync(
            "/api/v1/readings", new { text = "The lake froze, Ines Holt said.", outlet = "Tarn Post" }, DeskFixture.CancellationToken);
        var reading = ReadingJson.Parse(await answer.Content.ReadAsStringAsync(DeskFixture.CancellationToken));
        Assert.Equal("Ines Holt", reading.Attributions[0].Source?.Name);
        Assert.Equal("Tarn Post", reading.Article.Metadata.Outlet);
        await CheckProblemAsync(await _client.PostAsJsonAsync("/api/v1/readings", new { }, DeskFixture.CancellationToken), 400);
        await CheckProblemAsync(await _client.PostAsJsonAsync(
            "/api/v1/readings", new { text = "a", published = "May" }, DeskFixture.CancellationToken), 400);
        await CheckProblemAsync(await _client.GetAsync("/api/v1/texts/none/reading", DeskFixture.CancellationToken), 404);
        await CheckProblemAsync(await _client.GetAsync("/api/v1/nowhere", DeskFixture.CancellationToken), 404);
    }

    [Fact]
    public async Task Searches_sayings_stories_and_notes_are_answered()
    {
        var found = await GetAsync("/api/v1/search?q=ferry&outlet=Radio%20Corrin");
        Assert.Equal(1, found.GetProperty("total").GetInt32());
        var sayings = await GetAsync("/api/v1/sayings?source=Jonna%20Pell");
        Assert.Contains("Jonna Pell", sayings.GetProperty("items")[0].GetProperty("chain").GetString(), StringComparison.Ordinal);
        var stories = (await GetAsync("/api/v1/stories")).GetProperty("items").EnumerateArray();
        Assert.Contains("dam/1", stories.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal("hearsay.story/1", (await GetAsync("/api/v1/story?id=dam%2F1")).GetProperty("format").GetString());
        var made = await _client.PostAsJsonAsync(
            "/api/v1/notes", new { kind = "evidence", text = "Seen.", about = "article", key = desk.Changed.Hash },
            DeskFixture.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var notes = await GetAsync($"/api/v1/notes?key={desk.Changed.Hash}");
        Assert.Equal("evidence", notes.GetProperty("items")[0].GetProperty("kind").GetString());
        await CheckProblemAsync(await _client.PostAsJsonAsync("/api/v1/notes", new { text = "Seen." }, DeskFixture.CancellationToken), 400);
    }

    [Fact]
    public async Task A_note_that_is_too_long_or_about_nothing_is_a_problem()
    {
        var hash = desk.Changed.Hash;
        Task<HttpResponseMessage> SendAsync(object note) => _client.PostAsJsonAsync("/api/v1/notes", note, DeskFixture.CancellationToken);
        await CheckProblemAsync(await SendAsync(new { text = new string('a', 20_001), about = "article", key = hash }), 413);
        await CheckProblemAsync(await SendAsync(new { text = "a", about = "article", key = "none" }), 404);
        await CheckProblemAsync(await SendAsync(new { text = "a", about = "story", key = "none" }), 404);
        await CheckProblemAsync(await SendAsync(new { text = "a", about = "statement", key = hash, start = 1, end = 9_999 }), 422);
    }

    [Theory]
    [InlineData("text/plain", "a", 415, "application/json")]
    [InlineData("application/json", "{\"text\":\n \"a\" 3}", 400, "line 2, byte 6")]
    [InlineData("application/json", "{\"kind\": \"song\"}", 400, "$.kind")]
    public async Task What_is_no_json_is_told_what_is_wrong_and_where(string type, string body, int status, string words)
    {
        using var content = new StringContent(body, null, type);
        var answer = await _client.PostAsync("/api/v1/notes", content, DeskFixture.CancellationToken);
        await CheckProblemAsync(answer, status);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(DeskFixture.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exports/file?format=csv&from=zz", "2031-03-05")]
    [InlineData("/exports/file?format=csv&kind=zzz", "kind of rows")]
    [InlineData("/search?order=best", "order")]
    [InlineData("/search/feed.atom?from=zz", "2031-03-05")]
    [InlineData("/map?to=2031-02-30", "2031-03-05")]
    [InlineData("/api/v1/search?from=May", "2031-03-05")]
    public async Task A_day_an_order_or_a_kind_that_is_none_is_refused(string path, string words)
    {
        var answer = await _client.GetAsync(path, DeskFixture.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(DeskFixture.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/api/v1/stories", 200)]
    [InlineData("/nowhere", 404)]
    public async Task The_head_of_a_page_comes_without_the_page(string path, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        var answer = await _client.SendAsync(request, DeskFixture.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(DeskFixture.CancellationToken));
    }

    [Fact]
    public async Task Feeds_are_followed_asked_for_and_removed()
    {
        using var site = new NewsSite(OpenDesk.Outside);
        var made = await _client.PostAsJsonAsync("/api/v1/feeds", new { address = site.Feed, folder = " News / Coast " },
            DeskFixture.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>(DeskFixture.CancellationToken)).GetProperty("id").GetInt64();
        Assert.Equal(HttpStatusCode.Accepted,
            (await _client.PostAsync($"/api/v1/feeds/{id}/ask", null, DeskFixture.CancellationToken)).StatusCode);
        JsonElement feed;
        do feed = (await GetAsync("/api/v1/feeds")).GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("id").GetInt64() == id);
        while (feed.GetProperty("outcome").ValueKind == JsonValueKind.Null);
        Assert.Equal(
            ("Tarn Post", "News/Coast", "read"),
            (feed.GetProperty("name").GetString(), feed.GetProperty("folder").GetString(), feed.GetProperty("outcome").GetString()));
        Assert.Equal(HttpStatusCode.NoContent,
            (await _client.DeleteAsync($"/api/v1/feeds/{id}", DeskFixture.CancellationToken)).StatusCode);
        await CheckProblemAsync(await _client.DeleteAsync($"/api/v1/feeds/{id}", DeskFixture.CancellationToken), 404);
        await CheckProblemAsync(await _client.PostAsync($"/api/v1/feeds/{id}/ask", null, DeskFixture.CancellationToken), 404);
        await CheckProblemAsync(
            await _client.PostAsJsonAsync("/api/v1/feeds", new { address = "my feed" }, DeskFixture.CancellationToken), 400);
    }

    [Fact]
    public async Task The_api_describes_itself_and_says_whether_it_is_well()
    {
        var description = await GetAsync("/openapi/v1.json");
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.All(
            description.GetProperty("paths").EnumerateObject(),
            path => Assert.StartsWith("/api/v1/", path.Name, StringComparison.Ordinal));
        Assert.Equal("ok", (await GetAsync("/health")).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("Host", "evil.example", 421, false)]
    [InlineData("Origin", "http://evil.example", 403, true)]
    [InlineData("Origin", "null", 403, true)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403, true)]
    [InlineData("Sec-Fetch-Site", "same-site", 403, true)]
    public async Task What_another_site_makes_a_browser_ask_is_refused(string header, string value, int status, bool isPost)
    {
        using var request = new HttpRequestMessage(isPost ? HttpMethod.Post : HttpMethod.Get, isPost ? "/undo" : "/");
        if (header == "Host") request.Headers.Host = value;
        else request.Headers.TryAddWithoutValidation(header, value);
        request.Content = isPost ? new FormUrlEncodedContent([new("entry", "1")]) : null;
        var answer = await _client.SendAsync(request, DeskFixture.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/undo", "entry=x", 400)]
    [InlineData("/undo", "entry=999999", 409)]
    [InlineData("/notes", "anchor=article&key=a", 400)]
    [InlineData("/notes", "anchor=article&key=none&text=a", 404)]
    [InlineData("/notes/999999/resolve", "", 404)]
    [InlineData("/corrections", "key=a&start=1&end=2&field=source.name", 404)]
    [InlineData("/corrections", "key=a&field=anything", 400)]
    [InlineData("/feeds", "folder=a", 400)]
    [InlineData("/feeds", "address=my+feed", 422)]
    [InlineData("/feeds/opml", "list=a", 422)]
    [InlineData("/feeds/999999/ask", "", 404)]
    [InlineData("/feeds/999999/remove", "", 404)]
    [InlineData("/nowhere", "", 404)]
    [InlineData("/search", "", 405)]
    public async Task A_form_that_cannot_be_done_is_answered_with_a_page(string path, string form, int status)
    {
        using var content = new StringContent(form, null, "application/x-www-form-urlencoded");
        var answer = await _client.PostAsync(path, content, DeskFixture.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(DeskFixture.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site()
    {
        var note = await desk.Archive.SaveNoteAsync(
            new Note(new Anchor(AnchorKind.Article, desk.Changed.Hash), NoteKind.Comment, "x"), DeskFixture.CancellationToken);
        var saved = (await desk.Archive.ListAuditOfAsync("note", $"{note.Id}", DeskFixture.CancellationToken))[0];
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = desk.Address };
        using var form = new FormUrlEncodedContent([new("entry", $"{saved.Id}"), new("back", "//evil.example/")]);
        var answer = await client.PostAsync("/undo", form, DeskFixture.CancellationToken);
        Assert.StartsWith("/?done=", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private async Task<JsonElement> GetAsync(string path) =>
        await _client.GetFromJsonAsync<JsonElement>(path, DeskFixture.CancellationToken);

    private static async Task CheckProblemAsync(HttpResponseMessage answer, int status)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(DeskFixture.CancellationToken);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
    }
}
