using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

public abstract partial class ArchiveContract
{
    private static readonly Anchor _anchor = new(AnchorKind.Statement, "cafe", new TextSpan(4, 9));

    [Fact]
    public async Task A_note_is_made_resolved_and_undone()
    {
        await using var archive = await OpenAsync();
        var note = await archive.SaveNoteAsync(new Note(_anchor, NoteKind.Question, "Who counted?"), Stop);
        Assert.Equal(Clock.GetUtcNow(), note.Made);
        var resolved = await archive.SaveNoteAsync(note with { IsResolved = true }, Stop);
        Assert.Equal([resolved], await archive.ListNotesAsync("cafe", Stop));
        Assert.Empty(await archive.ListOpenNotesAsync(Stop));
        Assert.True(await UndoLastAsync(archive, "note", note.Id));
        Assert.Equal([note], await archive.ListOpenNotesAsync(Stop));
        Assert.Empty(await archive.ListNotesAsync("beef", Stop));
    }

    [Fact]
    public async Task What_was_just_made_is_undone_however_fine_the_clock()
    {
        await using var archive = await OpenAsync();
        Clock.Pass(TimeSpan.FromTicks(12_345));
        var note = await archive.SaveNoteAsync(new Note(_anchor, NoteKind.Comment, "So it is."), Stop);
        Assert.Equal(note, await archive.FindNoteAsync(note.Id, Stop));
        var correction = await archive.SaveCorrectionAsync(new Correction(_anchor, "polarity", "positive", "negative"), Stop);
        Assert.Equal(correction, await archive.FindCorrectionAsync(correction.Id, Stop));
        Assert.True(await UndoLastAsync(archive, "note", note.Id));
        Assert.True(await UndoLastAsync(archive, "correction", correction.Id));
        Assert.Empty(await archive.ListNotesAsync(Stop));
        Assert.Null(await archive.FindCorrectionAsync(correction.Id, Stop));
    }

    [Fact]
    public async Task What_was_removed_comes_back_under_its_number()
    {
        await using var archive = await OpenAsync();
        var origin = new Anchor(AnchorKind.Origin, "cafe", null, "Ines Holt");
        var correction = await archive.SaveCorrectionAsync(
            new Correction(origin, "source.name", "Holt", "Ines Holt") { Reason = "The paper says so below." }, Stop);
        Assert.True(await archive.RemoveCorrectionAsync(correction.Id, Stop));
        Assert.False(await archive.RemoveCorrectionAsync(correction.Id, Stop));
        Assert.Empty(await archive.ListCorrectionsAsync("cafe", Stop));
        Assert.True(await UndoLastAsync(archive, "correction", correction.Id));
        Assert.Equal([correction], await archive.ListCorrectionsAsync("cafe", Stop));
    }

    [Fact]
    public async Task A_saved_search_is_kept_whole()
    {
        await using var archive = await OpenAsync();
        var query = new SearchQuery
        {
            Text = "ferry",
            Facets = [new Facet(FacetKind.Place, "Skarra")],
            From = new DateOnly(2031, 3, 1),
            Order = SearchOrder.Newest,
        };
        var search = await archive.SaveSearchAsync(new SavedSearch("Ferries", query), Stop);
        var kept = Assert.Single(await archive.ListSavedSearchesAsync(Stop));
        Assert.Equal("Ferries", kept.Name);
        Assert.Equal(query with { Facets = [] }, kept.Query with { Facets = [] });
        Assert.Equal(query.Facets, kept.Query.Facets);
        Assert.True(await archive.RemoveSavedSearchAsync(search.Id, Stop));
        Assert.Empty(await archive.ListSavedSearchesAsync(Stop));
    }

    [Fact]
    public async Task What_was_changed_since_is_not_undone()
    {
        await using var archive = await OpenAsync();
        var note = await archive.SaveNoteAsync(new Note(_anchor, NoteKind.Comment, "One"), Stop);
        await archive.SaveNoteAsync(note with { Text = "Two" }, Stop);
        var lines = await archive.ListAuditOfAsync("note", "1", Stop);
        Assert.Equal(["note.saved", "note.saved"], lines.Select(line => line.Deed));
        Assert.False(await archive.UndoAsync(lines[1].Id, Stop));
        Assert.True(await archive.UndoAsync(lines[0].Id, Stop));
        Assert.False(await archive.UndoAsync(lines[0].Id, Stop));
        Assert.Equal("One", Assert.Single(await archive.ListNotesAsync("cafe", Stop)).Text);
        var undone = (await archive.ListAuditAsync(null, 1, Stop))[0];
        Assert.Equal(("note.undone", lines[0].Id), (undone.Deed, undone.Undoes));
    }

    [Fact]
    public async Task A_note_of_no_such_number_is_refused()
    {
        await using var archive = await OpenAsync();
        var note = new Note(_anchor, NoteKind.Comment, "Lost") { Id = 9 };
        await Assert.ThrowsAsync<ArgumentException>(() => archive.SaveNoteAsync(note, Stop));
        Assert.Empty(await archive.ListAuditAsync(null, 10, Stop));
    }

    [Fact]
    public async Task Two_names_of_one_source_are_joined_and_split_again()
    {
        await using var archive = await OpenAsync();
        var one = Report.Of("The ferry was late, Ines Holt said.").Saying("The ferry was late", "Ines Holt", via: "BBC");
        var other = Report.Of("All are safe, said Mrs Holt.").Saying("All are safe", "Mrs Holt");
        await archive.AddAsync(one.At("https://news.example/1"), one, Stop);
        await archive.AddAsync(other.At("https://news.example/2"), other, Stop);
        var holt = new SearchQuery { Facets = [new Facet(FacetKind.Source, "Ines Holt")] };
        Assert.Equal(1, (await archive.SearchAsync(holt, Stop)).Total);

        Assert.True(await archive.JoinSourcesAsync("Mrs Holt", "Ines Holt", Stop));
        Assert.False(await archive.JoinSourcesAsync("Mrs Holt", "Ines Holt", Stop));
        var answer = await archive.SearchAsync(holt, Stop);
        Assert.Equal(2, answer.Total);
        Assert.Contains(new FacetCount(holt.Facets[0], 2), answer.Facets);
        var sayings = await archive.ListSayingsAsync("Mrs Holt", 0, 10, Stop);
        Assert.Equal(["The ferry was late", "All are safe"], sayings.Select(saying => saying.Words));
        Assert.Equal("The Herald > BBC > Ines Holt", (await archive.ListSayingsAsync("Ines Holt", 0, 1, Stop))[0].Chain);
        Assert.Contains(new SourceName("Mrs Holt", "Ines Holt", 1), await archive.ListSourcesAsync("holt", 10, Stop));
        Assert.Equal(["Mrs Holt"], await archive.ListJoinedSourcesAsync("Ines Holt", Stop));

        Assert.True(await UndoLastAsync(archive, "source", "Mrs Holt"));
        Assert.Equal(1, (await archive.SearchAsync(holt, Stop)).Total);
        Assert.False(await archive.SplitSourceAsync("Mrs Holt", Stop));
        Assert.Single(await archive.ListSayingsAsync("Mrs Holt", 0, 10, Stop));
    }

    [Fact]
    public async Task A_story_keeps_the_states_it_went_through()
    {
        await using var archive = await OpenAsync();
        var reading = Report.Of("The ferry was late.");
        var version = await archive.AddAsync(reading.At(Address), reading, Stop);
        var story = new StoryState("s1", "Ferry", """{"origins": 1}""", [version.Id]);
        Assert.Equal(1, await archive.SaveStoriesAsync([story], Stop));
        Assert.Equal(0, await archive.SaveStoriesAsync([story], Stop));
        Assert.Equal(1, await archive.SaveStoriesAsync([story with { Json = """{"origins": 2}""" }], Stop));
        Assert.Equal([1, 2], (await archive.ListStoryStatesAsync("s1", Stop)).Select(state => state.Number));
        Assert.Equal("""{"origins": 2}""", (await archive.FindStoryAsync("s1", Stop))!.Json);
        Assert.Equal([version.Id], Assert.Single(await archive.ListStoriesOfAsync(version.Id, Stop)).Versions);
        Assert.Equal(1, (await archive.FindStoryStateAsync(story.Hash, Stop))?.Number);
        Assert.Null(await archive.FindStoryStateAsync("none", Stop));
        Assert.Equal(1, await archive.EndStoriesAsync(["s1", "s2"], Stop));
        Assert.Empty(await archive.ListStoriesAsync(0, 10, Stop));
        Assert.Equal(2, (await archive.ListStoryStatesAsync("s1", Stop)).Length);
    }

    private static Task<bool> UndoLastAsync(Archive archive, string subject, long id) =>
        UndoLastAsync(archive, subject, FormattableString.Invariant($"{id}"));

    private static async Task<bool> UndoLastAsync(Archive archive, string subject, string id) =>
        await archive.UndoAsync((await archive.ListAuditOfAsync(subject, id, Stop))[0].Id, Stop);
}
