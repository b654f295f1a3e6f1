using System.Net.Http.Json;
using System.Text.Json;
using Hearsay.Desk;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Desk;

[Collection(nameof(DeskFixture))]
public class DeskCorrectionTests(DeskFixture desk)
{
    private static CancellationToken Stop => DeskFixture.CancellationToken;

    [Fact]
    public async Task A_correction_of_a_source_changes_the_origins_and_is_undone()
    {
        await using var page = await desk.OpenAsync(await PathOfAsync("06-shoreline-watch", "“We stopped counting at the gate,”"));
        var before = await page.ReadAsync("#origins");
        Assert.DoesNotContain("Ada Quill", before, StringComparison.Ordinal);
        await CorrectSourceAsync(page, "Ada Quill", "named by the Ledger since");
        await page.ExpectAsync(".done", "Correction saved.");
        await page.ExpectAsync("#origins", "Ada Quill");
        await page.ExpectAsync(".card.open .corrected", "Ada Quill, read as");
        await page.ExpectAsync("#corrections", "named by the Ledger since");
        await page.Page.ClickAsync(".done button:has-text('Undo')");
        await page.ExpectAsync(".done", "Undone.");
        Assert.Equal(before, await page.ReadAsync("#origins"));
    }

    [Fact]
    public async Task A_correction_changes_origins_and_conflicts_of_the_story_and_is_undone()
    {
        await using var story = await desk.OpenAsync(PagePath.OfStory("1"));
        var (origins, conflicts) = (await story.ReadAsync("#origins-of-story"), await story.ReadAsync("#conflicts-of-story"));
        Assert.Contains("204 people were aboard", conflicts, StringComparison.Ordinal);
        await using var page = await desk.OpenAsync(await PathOfAsync("04-radio-corrin", "about 260 people, perhaps more"));
        // The company's own number cannot be what stands against the company's number.
        await CorrectSourceAsync(page, "Corrin Lines", "the crew member spoke for the company");
        await page.ExpectAsync(".done", "Correction saved.");
        await story.Page.ReloadAsync();
        await story.ExpectAsync(".notice", "origins gone: a crew member who asked not to be named");
        await story.ExpectAsync(".notice", "conflicts gone: 204 people were aboard");
        await story.ExpectAsync("#corrections", "Corrin Lines, read as");
        Assert.DoesNotContain("204 people were aboard", await story.ReadAsync("#conflicts-of-story"), StringComparison.Ordinal);
        Assert.DoesNotContain("who asked not to be named", await story.ReadAsync("#origins-of-story"), StringComparison.Ordinal);
        await page.Page.ClickAsync(".done button:has-text('Undo')");
        await page.ExpectAsync(".done", "Undone.");
        await story.Page.ReloadAsync();
        await story.ExpectAsync(".notice", "new origins: a crew member who asked not to be named");
        Assert.Equal(conflicts, await story.ReadAsync("#conflicts-of-story"));
        Assert.Equal(origins, await story.ReadAsync("#origins-of-story"));
        Assert.Equal(0, await story.Page.Locator("#corrections").CountAsync());
    }

    [Fact]
    public async Task A_statement_is_marked_as_denied_and_the_mark_taken_back()
    {
        await using var page = await desk.OpenAsync(await PathOfAsync("06-shoreline-watch", "Islanders heard knocking"));
        Assert.Equal(0, await page.Page.Locator(".focus.denied").CountAsync());
        await page.Page.ClickAsync(".card.open summary:has-text('Correct it')");
        await page.Page.ClickAsync(".card.open button:has-text('The source denies it')");
        await page.ExpectAsync(".done", "Correction saved.");
        Assert.NotEqual(0, await page.Page.Locator(".focus.denied").CountAsync());
        await page.Page.ClickAsync(".card.open button:has-text('Take back')");
        await page.ExpectAsync(".done", "Correction taken back.");
        Assert.Equal(0, await page.Page.Locator(".focus.denied").CountAsync());
    }

    [Fact]
    public async Task What_is_no_statement_leaves_the_margin_the_sources_and_the_search_until_it_is_taken_back()
    {
        const string words = "“I learned it from the pier,”";
        var path = await PathOfAsync("06-shoreline-watch", words);
        await using var page = await desk.OpenAsync(path);
        Assert.True(await IsQuotedAsync(words));
        await page.Page.ClickAsync(".card.open summary:has-text('Correct it')");
        await page.Page.ClickAsync(".card.open button:has-text('This is no statement')");
        await page.ExpectAsync(".done", "Correction saved.");
        await page.ExpectAsync(".card.open", "No statement in the margin has exactly these words");
        await page.ExpectAsync(".card.open .corrected", "no statement");
        Assert.Equal(0, await page.Page.Locator($".card a[href='{path}']").CountAsync());
        Assert.False(await IsQuotedAsync(words));
        await page.Page.ClickAsync(".card.open button:has-text('Take back')");
        await page.ExpectAsync(".card.open", "Correct it");
        Assert.True(await IsQuotedAsync(words));
    }

    [Fact]
    public async Task A_number_is_corrected_and_the_figures_of_the_story_follow()
    {
        var (version, reading) = await FindAsync("04-radio-corrin");
        var fourteen = reading.Quantities.First(quantity => quantity.Best == 14);
        await using var story = await desk.OpenAsync(PagePath.OfStory("1"));
        var figures = await story.ReadAsync("#figures-of-story");
        await using var page = await desk.OpenAsync(PagePath.OfWords(version.Hash, fourteen.Span));
        await page.Page.ClickAsync(".card.open summary:has-text('Correct it')");
        await page.Page.FillAsync(".card.open input[name=value]", "19");
        await page.Page.ClickAsync(".card.open button:has-text('Correct the number')");
        await page.ExpectAsync(".card.open .corrected", "19, read as 14");
        await page.ExpectAsync("#facts", "19");
        await story.Page.ReloadAsync();
        await story.ExpectAsync("#figures-of-story", "19");
        await page.Page.ClickAsync(".card.open button:has-text('Take back')");
        await page.ExpectAsync(".done", "Correction taken back.");
        await story.Page.ReloadAsync();
        Assert.Equal(figures, await story.ReadAsync("#figures-of-story"));
    }

    [Fact]
    public async Task Two_origins_of_a_story_are_counted_as_one_and_as_two_again()
    {
        await using var page = await desk.OpenAsync(PagePath.OfStory("1"), hasScript: false);
        var summary = await page.ReadAsync(".summary");
        Assert.Contains("6 reports, 4 origins", summary, StringComparison.Ordinal);
        await page.Page.ClickAsync("summary:has-text('Two of these are one')");
        await page.Page.SelectOptionAsync("select[name=name]", "The Meridian Ledger");
        await page.Page.SelectOptionAsync("select[name=into]", "Radio Corrin");
        await page.Page.ClickAsync("button:has-text('Count as one')");
        await page.ExpectAsync(".summary", "6 reports, 3 origins");
        await page.ExpectAsync("#corrections", "the same origin as Radio Corrin");
        await page.Page.ClickAsync(".done button:has-text('Undo')");
        await page.ExpectAsync(".done", "Undone.");
        Assert.Equal(summary, await page.ReadAsync(".summary"));
    }

    [Fact]
    public async Task Joined_sources_are_one_origin_of_the_story_and_one_facet_of_the_search()
    {
        await using var page = await desk.OpenAsync(PagePath.OfSource("Marek Dahlin"));
        Assert.Contains("Bette Arnsen", await ListOriginsAsync(), StringComparer.Ordinal);
        await page.Page.FillAsync("input[name=name]", "Bette Arnsen");
        await page.Page.ClickAsync("button:has-text('Join')");
        await page.ExpectAsync(".done", "Bette Arnsen now counts as Marek Dahlin.");
        Assert.DoesNotContain("Bette Arnsen", await ListOriginsAsync(), StringComparer.Ordinal);
        var query = new SearchQuery { Facets = [new Facet(FacetKind.Source, "Marek Dahlin")] };
        Assert.Equal(4, (await desk.Archive.SearchAsync(query, Stop)).Total);
        await page.Page.ClickAsync(".done button:has-text('Undo')");
        await page.ExpectAsync(".done", "Undone.");
        Assert.Contains("Bette Arnsen", await ListOriginsAsync(), StringComparer.Ordinal);
        Assert.Equal(3, (await desk.Archive.SearchAsync(query, Stop)).Total);
    }

    private async Task<string[]> ListOriginsAsync()
    {
        using var client = new HttpClient { BaseAddress = desk.Address };
        var story = await client.GetFromJsonAsync<JsonElement>("/api/v1/story?id=1", Stop);
        return [.. story.GetProperty("origins").EnumerateArray().Select(origin => origin.GetProperty("name").GetString()!)];
    }

    private async Task<bool> IsQuotedAsync(string words) =>
        (await desk.Archive.ListSayingsAsync("Jonna Pell", 0, 100, Stop)).Any(saying =>
            saying.Version.Metadata.Id == "06-shoreline-watch" && saying.Words.Contains(words, StringComparison.Ordinal));

    private static async Task CorrectSourceAsync(DeskPage page, string name, string reason)
    {
        await page.Page.ClickAsync(".card.open summary:has-text('Correct it')");
        await page.Page.FillAsync(".card.open input[name=value]", name);
        await page.Page.FillAsync(".card.open input[name=reason]", reason);
        await page.Page.ClickAsync(".card.open button:has-text('Correct the source')");
    }

    private async Task<(ArticleVersion Version, Reading Reading)> FindAsync(string name)
    {
        var versions = await desk.Archive.ListCurrentAsync(0, 100, Stop);
        var version = versions.Single(version => version.Metadata.Id == name);
        return (version, (await desk.Archive.FindReadingAsync(version.Id, Stop))!);
    }

    private async Task<string> PathOfAsync(string name, string words)
    {
        var (version, reading) = await FindAsync(name);
        var attribution = reading.Attributions.First(
            attribution => Excerpt.Of(reading.Article, attribution.Content, int.MaxValue).Contains(words, StringComparison.Ordinal));
        return PagePath.OfWords(version.Hash, attribution.ContentCover());
    }
}
