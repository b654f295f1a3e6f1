using Hearsay.EndToEnd.Archives;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;

namespace Hearsay.EndToEnd.Stories;

public sealed class RelatedStoriesTests : IDisposable
{
    private readonly Folder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Stories_are_related_by_text_version_place_and_day_figures_and_speaker()
    {
        await using var archive = await Archive.OpenAsync(_folder.At("a.hearsay"), new ArchiveOptions { ReaderVersion = "r" }, Stop);
        var first = await AddAsync(archive, "a", Report.Of("Nine died in Skarra, Ines Holt said.").In("Skarra")
            .Saying("Nine died in Skarra", "Ines Holt"));
        var copy = await AddAsync(archive, "b", Report.Of("Nine died in Skarra, Ines Holt said."));
        var near = await AddAsync(archive, "c", Report.Of("Eleven died in Skarra.", published: "2031-03-06").In("Skarra"));
        var later = await AddAsync(archive, "d", Report.Of("It rains in Skarra.", published: "2031-05-06").In("Skarra"));
        var speaker = await AddAsync(archive, "e", Report.Of("It snows, Ines Holt said.", published: "2032-03-06")
            .Saying("It snows", "Ines Holt"));
        var earlier = await AddAsync(archive, "f", Report.Of("It was dry.", title: "Dry", published: "2033-03-06"));
        var changed = await AddAsync(archive, "f", Report.Of("It was wet.", title: "Wet", published: "2033-03-06"));
        await archive.SaveStoriesAsync(
        [
            Make("s1", 9, first, changed), Make("s2", null, copy), Make("s3", 11, near), Make("s4", 9, later), Make("s5", null, speaker),
            Make("s6", null, earlier),
        ], Stop);
        var related = await RelatedStories.FindAsync(archive, (await archive.FindStoryAsync("s1", Stop))!, Stop);
        Assert.Equal(
            [
                "s2 Copy Ferry halted", "s6 EarlierVersion Dry",
                "s3 Contradiction killed: 9 here, 11 there; SamePlaceAndDay Skarra, 2031-03-06", "s5 SameSpeaker Ines Holt",
            ],
            related.Select(story =>
                $"{story.Id} {string.Join("; ", story.Reasons.Select(reason => $"{reason.Kind} {reason.Words}"))}"));
    }

    private static Task<ArticleVersion> AddAsync(Archive archive, string name, Reading reading) =>
        archive.AddAsync(reading.At($"https://news.example/{name}"), reading, Stop);

    private static StoryState Make(string id, int? killed, params ArticleVersion[] versions) => new(
        id, id,
        killed is null ? """{"figures": []}""" : $$"""{"figures": [{"of": "killed", "points": [{"low": {{killed}}}]}]}""",
        [.. versions.Select(version => version.Id)]);
}
