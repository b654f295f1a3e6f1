using Hearsay.EndToEnd.Archives;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;

namespace Hearsay.EndToEnd.Stories;

/// <summary>What follows from a correction, in an archive of two reports of one happening.</summary>
public sealed class CorrectorTests : IDisposable
{
    private const string Lead = "A fire gutted the Harlow flour mill in Dunmere before dawn on Monday, fire chief Orla Benton said. ";
    private const string Quote = "The roof of the Harlow mill fell in soon after four o'clock";

    private readonly Folder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Facets_sayings_and_the_story_follow_a_correction_and_its_undo()
    {
        await using var archive = await OpenAsync();
        var before = (await archive.FindStoryAsync("1", Stop))!.Json;
        Assert.Contains("Orla Benton", before, StringComparison.Ordinal);
        var saved = await SaveAsync(archive, CorrectedReading.SourceName, "Ada Quill");
        Assert.Equal(1, await CountAsync(archive, "Ada Quill"));
        Assert.Equal(Quote, Assert.Single(await archive.ListSayingsAsync("Ada Quill", 0, 10, Stop)).Words);
        Assert.Contains("Ada Quill", (await archive.FindStoryAsync("1", Stop))!.Json, StringComparison.Ordinal);
        Assert.Contains("Ada Quill", await archive.FindReadingJsonAsync(1, Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Quill", await archive.FindMachineReadingJsonAsync(1, Stop), StringComparison.Ordinal);

        var line = (await archive.ListAuditOfAsync("correction", $"{saved.Id}", Stop))[0];
        Assert.True(await new Corrector(archive).UndoAsync(line.Id, Stop));
        Assert.Equal(0, await CountAsync(archive, "Ada Quill"));
        Assert.Equal(before, (await archive.FindStoryAsync("1", Stop))!.Json);
    }

    [Fact]
    public async Task What_is_no_statement_is_found_under_nobody()
    {
        await using var archive = await OpenAsync();
        Assert.Equal(2, await CountAsync(archive, "Orla Benton"));
        var saved = await SaveAsync(archive, CorrectedReading.StatementField, null);
        Assert.Equal(1, await CountAsync(archive, "Orla Benton"));
        Assert.True(await new Corrector(archive).RemoveAsync(saved.Id, Stop));
        Assert.Equal(2, await CountAsync(archive, "Orla Benton"));
        Assert.False(await new Corrector(archive).RemoveAsync(saved.Id, Stop));
    }

    [Fact]
    public async Task A_correction_outlasts_another_reading_of_the_same_text_and_an_update_of_all_stories()
    {
        await using var archive = await OpenAsync();
        await SaveAsync(archive, CorrectedReading.SourceName, "Ada Quill");
        var corrected = (await archive.FindStoryAsync("1", Stop))!.Json;
        await archive.AddAsync(MakeReport("The Herald").At("https://news.example/1"), MakeReport("The Herald"), Stop);
        Assert.Equal(1, await CountAsync(archive, "Ada Quill"));
        Assert.Equal(0, await StoryUpdate.RunAsync(archive, Stop));
        Assert.Equal(corrected, (await archive.FindStoryAsync("1", Stop))!.Json);
    }

    [Fact]
    public async Task A_correction_of_words_in_which_nothing_is_read_changes_nothing()
    {
        await using var archive = await OpenAsync();
        var before = await archive.FindReadingJsonAsync(1, Stop);
        var hash = (await archive.FindVersionAsync(1, Stop))!.Hash;
        var anchor = new Anchor(AnchorKind.Statement, hash, new TextSpan(0, 1));
        await new Corrector(archive).SaveAsync(new Correction(anchor, CorrectedReading.SourceName, null, "Ada Quill"), Stop);
        Assert.Equal(before, await archive.FindReadingJsonAsync(1, Stop));
    }

    [Fact]
    public async Task Joined_names_are_one_origin_of_a_story_until_they_are_split()
    {
        await using var archive = await OpenAsync();
        var before = (await archive.FindStoryAsync("1", Stop))!.Json;
        Assert.True(await new Corrector(archive).JoinSourcesAsync("Orla Benton", "The fire chief", Stop));
        var joined = (await archive.FindStoryAsync("1", Stop))!.Json;
        Assert.DoesNotContain("\"name\":\"Orla Benton\"", joined, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"The fire chief\"", joined, StringComparison.Ordinal);
        Assert.True(await new Corrector(archive).SplitSourceAsync("Orla Benton", Stop));
        Assert.Equal(before, (await archive.FindStoryAsync("1", Stop))!.Json);
    }

    [Theory]
    [InlineData(CorrectedReading.SourceName, null, true)]
    [InlineData(CorrectedReading.PolarityField, "negative", true)]
    [InlineData(CorrectedReading.PolarityField, "perhaps", false)]
    [InlineData(CorrectedReading.StatementField, null, true)]
    [InlineData(CorrectedReading.StatementField, "statement", false)]
    [InlineData(CorrectedReading.NumberField, "1,204.5", true)]
    [InlineData(CorrectedReading.NumberField, "many", false)]
    [InlineData("anything", "x", false)]
    public void A_value_fits_its_field(string field, string? value, bool expected) =>
        Assert.Equal(expected, CorrectedReading.IsValue(field, value));

    private async Task<Archive> OpenAsync()
    {
        var archive = await Archive.OpenAsync(_folder.At("a.hearsay"), new ArchiveOptions { ReaderVersion = "reader 1" }, Stop);
        foreach (var (number, outlet) in ((string[])["The Herald", "The Gazette"]).Index())
        {
            var report = MakeReport(outlet);
            await archive.AddAsync(report.At($"https://news.example/{number + 1}"), report, Stop);
        }

        Assert.Equal(1, await StoryUpdate.RunAsync(archive, Stop));
        return archive;
    }

    // Each adds a paragraph of its own, so that the text is another.
    private static Reading MakeReport(string outlet)
    {
        var text = $"{Lead}{Quote}, she added. {outlet} was on the quay at five, when the Harlow mill still burned.";
        var reading = Report.Of(text, outlet, title: "Fire guts the Harlow mill").Saying(Quote, "Orla Benton");
        return Reader.WithAttributions(reading, reading.Attributions);
    }

    private static async Task<Correction> SaveAsync(Archive archive, string field, string? value)
    {
        var (version, reading) = ((await archive.FindVersionAsync(1, Stop))!, (await archive.FindReadingAsync(1, Stop))!);
        var span = reading.Attributions[0].ContentCover();
        Assert.True(CorrectedReading.TryFindRead(reading, span, field, out var read));
        var correction = new Correction(new Anchor(AnchorKind.Statement, version.Hash, span), field, read, value);
        return await new Corrector(archive).SaveAsync(correction, Stop);
    }

    private static async Task<int> CountAsync(Archive archive, string source) =>
        (await archive.SearchAsync(new SearchQuery { Facets = [new Facet(FacetKind.Source, source)] }, Stop)).Total;
}
