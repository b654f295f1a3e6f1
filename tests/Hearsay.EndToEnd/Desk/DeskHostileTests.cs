using System.Net;
using Hearsay.Desk;
using Hearsay.EndToEnd.Archives;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Desk;

/// <summary>Pages that are made to do harm are words and nothing more.</summary>
[Collection(nameof(DeskFixture))]
public class DeskHostileTests(DeskFixture desk)
{
    private static CancellationToken Stop => DeskFixture.CancellationToken;

    [Fact]
    public async Task Hostile_words_are_words()
    {
        foreach (var path in (string[])[$"/text/{desk.Hostile.Hash}", $"/text/{desk.Hostile.Hash}/original", "/", "/search?q=ferry",
            "/search?q=<script>alert(8)</script>&outlet=\"><script>alert(9)</script>", "/source?name=<script>alert(10)</script>"])
        {
            await using var page = await desk.OpenAsync(path);
            Assert.Empty(page.Faults);
            Assert.Equal(1, await page.Page.Locator("script").CountAsync());
            var acts = page.Page.Locator("main img, main svg, main iframe, [onclick], [style], [href^='javascript']");
            Assert.Equal(0, await acts.CountAsync());
            Assert.EndsWith("Hearsay", await page.Page.TitleAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Words_that_turn_the_line_round_turn_nothing_but_themselves()
    {
        var (version, path) = await AddTurnedAsync();
        var sources = (string[])[PagePath.OfText(version.Hash), path, PagePath.OfOriginal(version.Hash), "/search?q=tarn*", "/sources",
            PagePath.OfSource(Turned), PagePath.OfVersions(version.Article), "/", "/history", "/notes?all=yes"];
        foreach (var source in sources)
        {
            await using var page = await desk.OpenAsync(source);
            // Every text that holds the mark stands in a box of its own direction, with no words of the desk's in it.
            var loose = await page.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const loose = [];
                  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                    if (text.data.includes("\u202E") && !text.parentElement.closest("[dir], bdi, option, textarea")) {
                      loose.push(text.parentElement.outerHTML.slice(0, 200));
                    }
                  }
                  return loose;
                }
                """);
            Assert.True(loose.Length == 0, $"{source}: {string.Join('\n', loose)}");
        }
    }

    [Fact]
    public async Task A_paragraph_of_ten_million_characters_is_shown_as_far_as_a_page_goes()
    {
        var text = string.Concat(Enumerable.Repeat("The pumps of Quarrel Mere failed at nine. ", 240_000));
        var reading = Report.Of(text, title: "A long day at Quarrel Mere").Saying("The pumps of Quarrel Mere failed", "Ines Holt");
        var last = new TextSpan(text.Length - 42, text.Length - 1);
        reading = reading with { Attributions = reading.Attributions.Add(reading.Attributions[0] with { Content = [last] }) };
        var version = await desk.Archive.AddAsync(reading.At("https://mere.example/long"), reading, Stop);
        using var client = new HttpClient { BaseAddress = desk.Address };
        foreach (var (path, words) in ((string, string)[])[
            (PagePath.OfText(version.Hash), "The text goes on for 9,780,000 characters that this page leaves out"),
            (PagePath.OfWords(version.Hash, last), "They stand beyond what this page shows"),
            (PagePath.OfOriginal(version.Hash), "It goes on for 9,080,000 characters"),
            ("/search?q=quarrel", "A long day at Quarrel Mere"), (PagePath.OfSource("Ines Holt"), "The pumps of Quarrel Mere failed")])
        {
            var page = await client.GetStringAsync(path, Stop);
            Assert.Contains(words, page, StringComparison.Ordinal);
            Assert.True(page.Length < 2_000_000, $"{path}: {page.Length}");
        }

        var whole = await client.GetStringAsync($"/api/v1/texts/{version.Hash}/reading", Stop);
        Assert.Equal(text.Length, ReadingJson.Parse(whole).Article.Text.Length);
        await desk.Archive.AddAsync(Report.Of("It held.").At("https://mere.example/long"), Report.Of("It held."), Stop);
        var versions = await client.GetStringAsync(PagePath.OfVersions(version.Article), Stop);
        Assert.Contains("characters left out", versions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_would_hold_up_the_desk_is_refused_with_what_to_do()
    {
        using var client = new HttpClient { BaseAddress = desk.Address };
        using var form = new FormUrlEncodedContent([new("text", new string('a', 2_000_001))]);
        var answer = await client.PostAsync("/read", form, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("hearsay import FILE", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private const string Turned = "Ines \u202EtloH";

    private async Task<(ArticleVersion Version, string Path)> AddTurnedAsync()
    {
        var reading = Report.Of($"The tarn froze, {Turned} said. The weir held.", "Tarn \u202EtsoP", title: "Ice on the \u202Enrat")
            .Saying("The tarn froze", Turned, via: "Radio \u202EnraT");
        var version = await desk.Archive.AddAsync(reading.At("https://turned.example/\u202Eyad"), reading, Stop);
        var span = reading.Attributions[0].ContentCover();
        await desk.Archive.SaveNoteAsync(
            new Note(new Anchor(AnchorKind.Statement, version.Hash, span), NoteKind.Comment, "Is it \u202Enrut?"), Stop);
        return (version, PagePath.OfWords(version.Hash, span));
    }
}
