using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

public abstract partial class ArchiveContract
{
    private const string Address = "https://herald.example/ferry";

    [Fact]
    public async Task An_article_comes_back_as_it_was_read()
    {
        await using var archive = await OpenAsync();
        var reading = Report.Of("The ferry was late, Ines Holt said.").Saying("The ferry was late", "Ines Holt");
        var version = await archive.AddAsync(reading.At(Address), reading, Stop);
        Assert.Equal((1, true, Address), (version.Number, version.IsCurrent, version.Address));
        Assert.Equal(reading.Article.Sha256(), version.Hash);
        Assert.Equal("The Herald", version.Metadata.Outlet);
        Assert.Equal(ReadingJson.Write(reading), await archive.FindReadingJsonAsync(version.Id, Stop));
        Assert.Equal(ReadingJson.Write(reading), ReadingJson.Write((await archive.FindReadingAsync(version.Id, Stop))!));
        Assert.Equal(reading.Article.Text, await archive.FindTextAsync(version.Id, Stop));
        Assert.Equal(reading.At(Address).Sha256(), (await archive.FindOriginalAsync(version.Id, Stop))!.Sha256());
    }

    [Fact]
    public async Task Doing_it_twice_doubles_nothing()
    {
        await using var archive = await OpenAsync();
        var reading = Report.Of("The ferry was late, Ines Holt said.").Saying("The ferry was late", "Ines Holt");
        var first = await archive.AddAsync(reading.At(Address), reading, Stop);
        Clock.Pass(TimeSpan.FromHours(1));
        var second = await archive.AddAsync(reading.At(Address), reading, Stop);
        Assert.Equal(first with { LastSeen = second.LastSeen }, second with { Metadata = first.Metadata });
        Assert.Equal(TimeSpan.FromHours(1), second.LastSeen - first.LastSeen);
        Assert.Equal(1, await archive.CountArticlesAsync(Stop));
        Assert.Single(await archive.ListSayingsAsync("Ines Holt", 0, 10, Stop));
        Assert.Single(await archive.ListAuditOfAsync("article", Address, Stop));
    }

    [Fact]
    public async Task A_page_that_changed_is_a_new_version_and_the_old_one_stays()
    {
        await using var archive = await OpenAsync();
        var (before, after) = (Report.Of("Seven people were aboard."), Report.Of("Nine people were aboard."));
        var first = await archive.AddAsync(before.At(Address), before, Stop);
        var second = await archive.AddAsync(after.At(Address), after, Stop);
        Assert.Equal((first.Article, 2), (second.Article, second.Number));
        var versions = await archive.ListVersionsAsync(first.Article, Stop);
        Assert.Equal([false, true], versions.Select(version => version.IsCurrent));
        Assert.Equal(second.Id, (await archive.FindCurrentAsync(Address, Stop))!.Id);
        Assert.Equal("Seven people were aboard.", await archive.FindTextAsync(first.Id, Stop));
        Assert.NotNull(await archive.FindReadingAsync(first.Id, Stop));
    }

    [Fact]
    public async Task A_page_that_changes_back_says_now_what_it_said_first()
    {
        await using var archive = await OpenAsync();
        foreach (var text in (string[])["Seven people were aboard.", "Nine people were aboard.", "Seven people were aboard."])
        {
            await archive.AddAsync(Report.Of(text).At(Address), Report.Of(text), Stop);
        }

        var current = await archive.FindCurrentAsync(Address, Stop);
        Assert.Equal(1, current!.Number);
        Assert.Equal(2, (await archive.ListVersionsAsync(current.Article, Stop)).Length);
    }

    [Fact]
    public async Task The_same_text_under_two_addresses_is_two_articles()
    {
        await using var archive = await OpenAsync();
        var reading = Report.Of("The ferry was late.");
        await archive.AddAsync(reading.At("https://herald.example/a"), reading, Stop);
        await archive.AddAsync(reading.At("https://gazette.example/a"), reading, Stop);
        Assert.Equal(2, (await archive.ListVersionsAsync(reading.Article.Sha256(), Stop)).Length);
        var page = await archive.ListCurrentAsync(0, 1, Stop);
        var next = await archive.ListCurrentAsync(page[0].Article, 10, Stop);
        Assert.Equal(["https://herald.example/a", "https://gazette.example/a"], [page[0].Address, next[0].Address]);
    }

    [Fact]
    public async Task Another_reader_reads_anew_and_the_earlier_reading_is_kept_until_then()
    {
        var reading = Report.Of("The ferry was late, Ines Holt said.");
        await using (var archive = await OpenAsync())
        {
            await archive.AddAsync(reading.At(Address), reading, Stop);
            Assert.True(await archive.HasReadAsync(reading.At(Address), Stop));
            Assert.False(await archive.HasReadAsync(reading.At("https://herald.example/other"), Stop));
        }

        Clock.Pass(TimeSpan.FromDays(1));
        await using var later = await OpenAsync("reader 2");
        Assert.False(await later.HasReadAsync(reading.At(Address), Stop));
        var better = reading.Saying("The ferry was late", "Ines Holt");
        var version = await later.AddAsync(better.At(Address), better, Stop);
        Assert.Equal(1, version.Number);
        Assert.Equal(ReadingJson.Write(better), await later.FindReadingJsonAsync(version.Id, Stop));
        Assert.Single(await later.ListSayingsAsync("Ines Holt", 0, 10, Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A zero \0 in the text.")]
    [InlineData("\u202eRight to left \U0001F6A2 and a ship")]
    public async Task Odd_texts_are_kept(string text)
    {
        await using var archive = await OpenAsync();
        var reading = Report.Of(text);
        var version = await archive.AddAsync(reading.At(Address), reading, Stop);
        Assert.Equal(text, await archive.FindTextAsync(version.Id, Stop));
        Assert.NotNull(await archive.FindReadingAsync(version.Id, Stop));
    }

    [Fact]
    public async Task What_is_not_there_is_null()
    {
        await using var archive = await OpenAsync();
        Assert.Null(await archive.FindVersionAsync(7, Stop));
        Assert.Null(await archive.FindCurrentAsync(Address, Stop));
        Assert.Null(await archive.FindTextAsync(7, Stop));
        Assert.Null(await archive.FindOriginalAsync(7, Stop));
        Assert.Null(await archive.FindReadingAsync(7, Stop));
        Assert.Null(await archive.FindStoryAsync("s7", Stop));
        Assert.Empty(await archive.ListVersionsAsync(7, Stop));
    }

    [Fact]
    public async Task Many_may_add_at_a_time()
    {
        await using var archive = await OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            var reading = Report.Of($"Ferry {number % 10} was late.");
            await archive.AddAsync(reading.At($"https://herald.example/{number % 10}"), reading, Stop);
        }));
        Assert.Equal(10, await archive.CountArticlesAsync(Stop));
    }

    [Fact]
    public async Task An_addition_that_is_stopped_adds_nothing()
    {
        await using var archive = await OpenAsync();
        var reading = Report.Of("The ferry was late.");
        var stopped = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.AddAsync(reading.At(Address), reading, stopped));
        Assert.Equal(0, await archive.CountArticlesAsync(Stop));
    }

    [Fact]
    public async Task An_article_says_what_was_fetched_last_whatever_came_in_last()
    {
        await using var archive = await OpenAsync();
        var (earlier, later) = (Report.Of("Seven were hurt."), Report.Of("Nine were hurt."));
        var now = Clock.GetUtcNow();
        await archive.AddAsync(later.At("https://herald.example/a") with { Fetched = now.AddDays(-1) }, later, Stop);
        var old = await archive.AddAsync(earlier.At("https://herald.example/a") with { Fetched = now.AddDays(-3) }, earlier, Stop);
        Assert.Equal((false, now.AddDays(-3)), (old.IsCurrent, old.FirstSeen));
        Assert.Equal(0, (await archive.SearchAsync(new SearchQuery { Text = "seven" }, Stop)).Total);
        Assert.Equal(1, (await archive.SearchAsync(new SearchQuery { Text = "nine" }, Stop)).Total);

        // Fetched again, it had changed back.
        var again = earlier.At("https://herald.example/a") with { Fetched = now.AddHours(-1) };
        Assert.False(await archive.HasReadAsync(again, Stop));
        var back = await archive.AddAsync(again, earlier, Stop);
        Assert.Equal((true, old.Id, now.AddDays(-3), now.AddHours(-1)), (back.IsCurrent, back.Id, back.FirstSeen, back.LastSeen));
        Assert.True(await archive.HasReadAsync(again, Stop));

        // What claims to be of the future is of now.
        var ahead = await archive.AddAsync(later.At("https://herald.example/a") with { Fetched = now.AddYears(50) }, later, Stop);
        Assert.Equal((true, now), (ahead.IsCurrent, ahead.LastSeen));
    }

    [Fact]
    public async Task The_change_mark_is_another_one_once_anything_is_written()
    {
        await using var archive = await OpenAsync();
        await using var other = await OpenAsync();
        var reading = Report.Of("Seven were hurt.");
        var marks = new List<long> { archive.FindChangeMark() };
        Assert.Equal(marks[0], archive.FindChangeMark());
        await archive.AddAsync(reading.At("https://herald.example/a"), reading, Stop);
        marks.Add(archive.FindChangeMark());
        await other.SaveNoteAsync(new Note(new Anchor(AnchorKind.Story, "s1"), NoteKind.Comment, "Seen"), Stop);
        marks.Add(archive.FindChangeMark());
        await archive.SearchAsync(new SearchQuery { Text = "hurt" }, Stop);
        Assert.Equal(marks[^1], archive.FindChangeMark());
        Assert.Equal(3, marks.Distinct().Count());
    }
}
