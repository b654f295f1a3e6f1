using Hearsay.Desk;
using Hearsay.Export;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public class DeskWorkTests(DeskFixture desk)
{
    [Fact]
    public async Task A_phrase_is_found_and_narrowed_by_a_facet()
    {
        await using var page = await desk.OpenAsync("/");
        await page.Page.Keyboard.PressAsync("/");
        await page.Page.Keyboard.TypeAsync("\"stopped counting at the gate\"");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ExpectAsync("h2.count", "3 articles");
        await page.ExpectAsync(".hit mark", "counting");
        await page.Page.ClickAsync(".facets a:has-text('Shoreline Watch')");
        await page.ExpectAsync("h2.count", "1 article");
        await page.Page.ClickAsync(".chips a");
        await page.ExpectAsync("h2.count", "3 articles");
    }

    [Fact]
    public async Task The_permalink_of_a_statement_opens_at_its_words()
    {
        await using var page = await desk.OpenAsync($"/text/{desk.Sample.Hash}");
        var path = await PathOfAsync("“I learned it from the pier,”");
        await page.Page.ClickAsync($".card a[href='{path}']");
        await page.ExpectAsync(".card.open", "Correct it");
        Assert.EndsWith(path, page.Page.Url, StringComparison.Ordinal);
        var lit = string.Concat(await page.Page.Locator(".focus").AllInnerTextsAsync());
        Assert.Equal("“I learned it from the pier,”", lit);
        Assert.True(await page.Page.EvaluateAsync<bool>(
            """
            new Promise(done => setTimeout(() => {
              const place = document.getElementById("words").nextElementSibling.getBoundingClientRect();
              done(place.top >= 0 && place.bottom <= innerHeight);
            }, 1000))
            """));
        Assert.Equal(1, await page.Page.Locator(".card.open").CountAsync());
    }

    [Fact]
    public async Task A_permalink_never_shows_other_words_than_its_own()
    {
        var text = (await desk.Archive.FindTextAsync(desk.Sample.Id, DeskFixture.CancellationToken))!;
        foreach (var path in (string[])[$"/text/{new string('0', 64)}/3-9", $"/text/{desk.Sample.Hash}/3-{text.Length + 1}",
            $"/text/{desk.Sample.Hash}/9-3"])
        {
            await using var page = await desk.OpenAsync(path);
            await page.ExpectAsync("h1", "There is no such page");
        }
    }

    [Fact]
    public async Task A_note_is_made_resolved_and_undone_without_script()
    {
        await using var page = await desk.OpenAsync(await PathOfAsync("somebody goes to prison"), hasScript: false);
        await page.Page.ClickAsync(".card.open summary:has-text('Add a note')");
        await page.Page.SelectOptionAsync(".card.open select[name=kind]", "question");
        await page.Page.FillAsync(".card.open textarea", "Who says <so>?");
        await page.Page.ClickAsync(".card.open button:has-text('Save note')");
        await page.ExpectAsync(".done", "Note saved.");
        await page.ExpectAsync(".card.open .remark", "Who says <so>?");

        await page.GoToAsync("/notes");
        var note = page.Page.Locator(".remark", new() { HasText = "Who says <so>?" });
        Assert.Contains("somebody goes to prison", await note.InnerTextAsync(), StringComparison.Ordinal);
        await note.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await page.ExpectAsync(".done", "Note resolved.");
        Assert.Equal(1, await page.Page.Locator(".card.open .remark.resolved").CountAsync());

        await page.Page.ClickAsync(".done button:has-text('Undo')");
        await page.ExpectAsync(".done", "Undone.");
        Assert.Equal(0, await page.Page.Locator(".card.open .remark.resolved").CountAsync());

        await page.GoToAsync("/history");
        await page.Page.Locator("tr", new() { HasText = "Note saved" }).First.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await page.ExpectAsync(".done", "Undone.");
        await page.GoToAsync("/notes?all=yes");
        Assert.Equal(0, await page.Page.Locator(".remark", new() { HasText = "Who says <so>?" }).CountAsync());
    }

    [Fact]
    public async Task Names_of_one_source_are_joined_and_split()
    {
        await using var page = await desk.OpenAsync(PagePath.OfSource("Marek Dahlin"));
        var alone = await page.Page.Locator(".hit").CountAsync();
        await page.Page.FillAsync("input[name=name]", "Bette Arnsen");
        await page.Page.ClickAsync("button:has-text('Join')");
        await page.ExpectAsync(".done", "Bette Arnsen now counts as Marek Dahlin.");
        Assert.True(await page.Page.Locator(".hit").CountAsync() > alone);
        await page.Page.ClickAsync("button:has-text('Split')");
        await page.ExpectAsync(".done", "Bette Arnsen counts as itself again.");
        await page.Page.ClickAsync(".done button");
        await page.ExpectAsync(".done", "Undone.");
        Assert.True(await page.Page.Locator(".hit").CountAsync() > alone);
        await page.Page.ClickAsync("button:has-text('Split')");
        await page.ExpectAsync(".done", "Bette Arnsen counts as itself again.");
        Assert.Equal(alone, await page.Page.Locator(".hit").CountAsync());
    }

    [Fact]
    public async Task A_search_is_saved_asked_again_and_removed()
    {
        await using var page = await desk.OpenAsync("/search?q=knocking");
        await page.Page.ClickAsync("summary:has-text('Save this search')");
        await page.Page.FillAsync(".save input[name=name]", "Knocking & more");
        await page.Page.ClickAsync(".save button");
        await page.ExpectAsync(".done", "Search saved.");
        await page.GoToAsync("/");
        await page.Page.ClickAsync("main a:has-text('Knocking & more')");
        await page.ExpectAsync("main h1", "Search");
        Assert.EndsWith("/search?q=knocking", page.Page.Url, StringComparison.Ordinal);
        await page.Page.ClickAsync(".facets button:has-text('Remove')");
        await page.ExpectAsync(".done", "Search removed.");
        Assert.Equal(0, await page.Page.Locator("a:has-text('Knocking & more')").CountAsync());
    }

    [Fact]
    public async Task A_pasted_text_is_read_and_kept_to_the_letter()
    {
        const string text = "“The mill is shut,” Greta Olm told Radio Tarn.\n\nIt opens in June,  she added.";
        await using var page = await desk.OpenAsync("/read", hasScript: false);
        await page.Page.FillAsync("textarea", text);
        await page.Page.FillAsync("input[name=outlet]", "The Mill Post");
        await page.Page.FillAsync("input[name=published]", "2031-05-02");
        await page.Page.ClickAsync("button:has-text('Read it')");
        await page.ExpectAsync(".card .chain", "The Mill Post > Radio Tarn > Greta Olm");
        await page.ExpectAsync(".report", "It opens in June");
        await page.Page.ClickAsync("button:has-text('Keep it')");
        await page.ExpectAsync(".pin", "SHA-256");
        var hash = page.Page.Url.Split('/')[^1];
        var version = Assert.Single(await desk.Archive.ListVersionsAsync(hash, DeskFixture.CancellationToken));
        Assert.Equal(text, await desk.Archive.FindTextAsync(version.Id, DeskFixture.CancellationToken));
        Assert.Equal("2031-05-02", version.Metadata.Published.ToString());
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/story", "loopback")]
    [InlineData("http://localhost:9/story", "loopback")]
    [InlineData("   ", "There is no text. Paste one.")]
    public async Task What_cannot_be_read_is_said_with_a_reason(string pasted, string reason)
    {
        await using var page = await desk.OpenAsync("/read", hasScript: false);
        await page.Page.FillAsync("textarea", pasted);
        await page.Page.EvalOnSelectorAsync("textarea", "area => area.required = false");
        await page.Page.ClickAsync("button:has-text('Read it')");
        Assert.Contains(reason, await page.ReadAsync(".failed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_difference_between_two_versions_is_shown()
    {
        await using var page = await desk.OpenAsync($"/text/{desk.Changed.Hash}");
        await page.Page.ClickAsync("a:has-text('what changed')");
        await page.ExpectAsync(".difference del", "nine");
        await page.ExpectAsync(".difference ins", "ten");
        await page.Page.Locator("td a").First.ClickAsync();
        await page.ExpectAsync(".notice", "what the article said before");
    }

    [Fact]
    public async Task A_story_that_moved_is_shown_with_what_moved_and_links_into_the_words()
    {
        await using var page = await desk.OpenAsync("/");
        var hit = page.Page.Locator(".hit", new() { HasText = "The dam holds" }).First;
        Assert.Contains("1 report, 2 origins, 1 conflict", await hit.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("1 new origin, 1 new conflict", await hit.InnerTextAsync(), StringComparison.Ordinal);
        await hit.GetByRole(Microsoft.Playwright.AriaRole.Link).First.ClickAsync();
        await page.ExpectAsync(".notice", "new origins: Radio Tarn");
        await page.ExpectAsync("table", "25% from Tarn Press (marker)");
        await page.Page.Locator("li:has-text('at ten') a").ClickAsync();
        await page.ExpectAsync(".card.open", "No statement in the margin has exactly these words");
        Assert.Equal("at ten", string.Concat(await page.Page.Locator(".focus").AllInnerTextsAsync()));
    }

    [Fact]
    public async Task Keys_step_through_statements_and_can_be_switched_off()
    {
        await using var page = await desk.OpenAsync($"/text/{desk.Sample.Hash}");
        await page.Page.Keyboard.PressAsync("j");
        await page.Page.Keyboard.PressAsync("j");
        await page.Page.Keyboard.PressAsync("k");
        Assert.Equal("0", await page.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Page.Keyboard.PressAsync("?");
        await page.ExpectAsync("h1", "Keys and marks");
        await page.Page.ClickAsync("key-switch input");
        await page.Page.Locator("body").PressAsync("/");
        Assert.NotEqual("find", await page.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_quotation_is_copied_with_its_chain_and_link()
    {
        await using var page = await desk.OpenAsync(await PathOfAsync("“I learned it from the pier,”"));
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Page.ClickAsync(".card.open copy-text button");
        await page.Page.WaitForSelectorAsync(".card.open copy-text button:has-text('copied')");
        var copied = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var reading = (await desk.Archive.FindReadingAsync(desk.Sample.Id, DeskFixture.CancellationToken))!;
        var chain = Chain.Write(reading, Find(reading, "“I learned it from the pier,”"));
        Assert.StartsWith($"“I learned it from the pier,”\n{chain}\n", copied, StringComparison.Ordinal);
        Assert.EndsWith("#words", copied, StringComparison.Ordinal);
    }

    private async Task<string> PathOfAsync(string words)
    {
        var reading = (await desk.Archive.FindReadingAsync(desk.Sample.Id, DeskFixture.CancellationToken))!;
        var attribution = Find(reading, words);
        var span = new TextSpan(attribution.Content[0].Start, attribution.Content[^1].End);
        return PagePath.OfWords(desk.Sample.Hash, span);
    }

    private static Attribution Find(Reading reading, string words) => reading.Attributions.First(
        attribution => Excerpt.Of(reading.Article, attribution.Content, int.MaxValue).Contains(words, StringComparison.Ordinal));
}
