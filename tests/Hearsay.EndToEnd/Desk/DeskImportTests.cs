using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hearsay.Export;

namespace Hearsay.EndToEnd.Desk;

/// <summary>What comes in at the desk, from programs and from the page that reads.</summary>
[Collection(nameof(DeskFixture))]
public sealed class DeskImportTests(DeskFixture desk) : IDisposable
{
    private const string Lead =
        "A fire gutted the Harlow flour mill in Dunmere before dawn on Monday, and two night workers were taken to hospital with burns.\n\n"
        + "Flames were first seen on the third floor at about four o'clock, and the roof fell in soon after, said chief Orla Benton.\n\n"
        + "The mill has stood on the river since 1887 and employs ninety people, most of them from the streets around it.";

    private readonly HttpClient _client = new() { BaseAddress = desk.Address };

    private static CancellationToken Stop => DeskFixture.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task An_import_is_a_job_to_watch_and_asking_twice_is_one_job()
    {
        var asked = new { articles = new[] { new { text = "The weir froze, Ines Holt said.", url = "https://tarn.example/weir" } } };
        var first = await PostAsync(asked, "weir 1");
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        var place = first.Headers.Location!.OriginalString;
        Assert.Equal(place, (await PostAsync(asked, "weir 1")).Headers.Location!.OriginalString);
        var other = await PostAsync(new { addresses = new[] { "https://a.example/" } }, "weir 1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, place);
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var events = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.MediaType);
        var told = await events.Content.ReadAsStringAsync(Stop);
        Assert.Contains("event: import", told, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"done\"", told, StringComparison.Ordinal);
        var job = await _client.GetFromJsonAsync<JsonElement>(place, Stop);
        Assert.Equal(1, job.GetProperty("added").GetInt32());
        Assert.NotNull(await desk.Archive.FindCurrentAsync("https://tarn.example/weir", Stop));
    }

    [Fact]
    public async Task What_cannot_be_imported_is_said_with_its_reason()
    {
        var answer = await PostAsync(new { addresses = new[] { "http://127.0.0.1:9/story" } }, key: null);
        using var request = new HttpRequestMessage(HttpMethod.Get, answer.Headers.Location);
        request.Headers.Accept.ParseAdd("text/event-stream");
        var told = await (await _client.SendAsync(request, Stop)).Content.ReadAsStringAsync(Stop);
        Assert.Contains("loopback", told, StringComparison.Ordinal);
        Assert.Contains("\"failed\":1", told, StringComparison.Ordinal);
        foreach (var wrong in (object[])[new { }, new { addresses = new[] { "file:///etc/passwd" } }, new { articles = new[] { new { } } }])
        {
            var problem = await PostAsync(wrong, key: null);
            Assert.Equal(HttpStatusCode.BadRequest, problem.StatusCode);
            Assert.Equal("application/problem+json", problem.Content.Headers.ContentType?.MediaType);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/api/v1/imports/999999", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_text_that_is_kept_joins_its_story()
    {
        await KeepAsync(Lead + "\n\nIts owner said that he would build it up again.", "Dunmere Press");
        var hash = await KeepAsync(Lead + "\n\nThe quay road stays closed until Thursday.", "The Mill Post");
        var version = (await desk.Archive.ListVersionsAsync(hash, Stop))[0];
        // The stories are told in the background: the test ends when it is so, or is ended.
        while ((await desk.Archive.ListStoriesOfAsync(version.Id, Stop)).IsEmpty) await Task.Delay(50, Stop);
        Assert.Contains("Part of the story", await _client.GetStringAsync($"/text/{hash}", Stop), StringComparison.Ordinal);
        Assert.NotNull(await desk.Archive.FindStoryAsync(InventedStory.Id, Stop));
    }

    [Fact]
    public async Task A_correction_by_the_api_holds_in_the_reading_and_keeps_what_was_read()
    {
        var path = $"/api/v1/texts/{desk.Sample.Hash}/reading";
        var read = await _client.GetStringAsync(path, Stop);
        var span = ReadingJson.Parse(read).Attributions[0].ContentCover();
        var asked = new { key = desk.Sample.Hash, start = span.Start, end = span.End, field = "source.name", value = "Ada Quill" };
        var made = await _client.PostAsJsonAsync("/api/v1/corrections", asked, Stop);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var corrected = ReadingJson.Parse(await _client.GetStringAsync(path, Stop)).Attributions[0];
        Assert.Equal(("Ada Quill", true), (corrected.Source?.Name, corrected.IsCorrected));
        Assert.Equal(read, await _client.GetStringAsync(path + "?as=read", Stop));
        var listed = await _client.GetFromJsonAsync<JsonElement>($"/api/v1/corrections?key={desk.Sample.Hash}", Stop);
        var id = Assert.Single(listed.GetProperty("items").EnumerateArray()).GetProperty("id").GetInt64();
        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync($"/api/v1/corrections/{id}", Stop)).StatusCode);
        Assert.Equal(read, await _client.GetStringAsync(path, Stop));
        var wrong = await _client.PostAsJsonAsync("/api/v1/corrections", new { asked.key, field = "anything" }, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(object asked, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/imports") { Content = JsonContent.Create(asked) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await _client.SendAsync(request, Stop);
    }

    private async Task<string> KeepAsync(string text, string outlet)
    {
        using var form = new FormUrlEncodedContent(
            [new("text", text), new("outlet", outlet), new("published", "2031-05-02"), new("keep", "yes")]);
        var answer = await _client.PostAsync("/read", form, Stop);
        return answer.RequestMessage!.RequestUri!.Segments[^1];
    }
}
