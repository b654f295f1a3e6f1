using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

public abstract partial class ArchiveContract
{
    private const string FeedAddress = "https://herald.example/feed";

    private static readonly FoundEntry _entry = new("7", "one", "https://herald.example/ferry") { Title = "Ferry late" };

    [Fact]
    public async Task A_feed_is_followed_once_removed_and_taken_back()
    {
        await using var archive = await OpenAsync();
        var feed = await archive.SaveFeedAsync(new FollowedFeed(FeedAddress) { Title = "Herald", Folder = "News/Coast" }, Stop);
        Assert.Equal(Clock.GetUtcNow(), feed.Made);
        Assert.Equal(feed, await archive.SaveFeedAsync(new FollowedFeed(FeedAddress) { Title = "Other" }, Stop));
        Assert.Equal(1, await archive.SaveFeedsAsync(
            [new FollowedFeed(FeedAddress), new FollowedFeed("https://a.example/"), new FollowedFeed("https://a.example/")], Stop));
        Assert.Equal([FeedAddress, "https://a.example/"], (await archive.ListFeedsAsync(Stop)).Select(found => found.Address));
        Assert.Equal(feed, await archive.FindFeedAsync(FeedAddress, Stop));

        await archive.SaveFeedCheckAsync(new FeedState(FeedAddress) { ETag = "\"a\"" }, [_entry], Stop);
        Assert.True(await archive.RemoveFeedAsync(feed.Id, Stop));
        Assert.False(await archive.RemoveFeedAsync(feed.Id, Stop));
        Assert.Empty(await archive.ListDuePagesAsync(DateTimeOffset.MaxValue, 10, Stop));
        Assert.True(await UndoLastAsync(archive, "feed", feed.Id));
        Assert.Equal(feed, await archive.FindFeedAsync(feed.Id, Stop));
        Assert.Equal("\"a\"", (await archive.FindFeedStateAsync(FeedAddress, Stop)).ETag);
        Assert.Single(await archive.ListDuePagesAsync(DateTimeOffset.MaxValue, 10, Stop));
    }

    [Fact]
    public async Task A_feed_that_is_followed_anew_and_taken_back_is_followed_once()
    {
        await using var archive = await OpenAsync();
        var feed = await archive.SaveFeedAsync(new FollowedFeed(FeedAddress), Stop);
        await archive.RemoveFeedAsync(feed.Id, Stop);
        await archive.SaveFeedAsync(new FollowedFeed(FeedAddress), Stop);
        Assert.True(await UndoLastAsync(archive, "feed", feed.Id));
        Assert.Equal([feed], await archive.ListFeedsAsync(Stop));
    }

    [Fact]
    public async Task A_feed_is_due_until_it_was_asked_for_and_when_its_time_has_come()
    {
        await using var archive = await OpenAsync();
        Assert.Null(await archive.FindNextVisitAsync(Stop));
        await archive.SaveFeedAsync(new FollowedFeed(FeedAddress), Stop);
        Assert.Equal(new FeedState(FeedAddress), Assert.Single(await archive.ListDueFeedsAsync(Clock.GetUtcNow(), Stop)));
        Assert.Equal(DateTimeOffset.MinValue, await archive.FindNextVisitAsync(Stop));

        var due = Clock.GetUtcNow().AddMinutes(15);
        var state = new FeedState(FeedAddress)
        {
            Source = "https://herald.example/rss",
            Title = "Herald",
            ETag = "\"a\"",
            LastModified = "yesterday",
            Checked = Clock.GetUtcNow(),
            Outcome = FeedOutcome.Failed,
            Reason = "It is late.",
            Remedy = "Wait.",
            Due = due,
            Failures = 2,
        };
        await archive.SaveFeedCheckAsync(state, [], Stop);
        Assert.Equal(state, await archive.FindFeedStateAsync(FeedAddress, Stop));
        Assert.Empty(await archive.ListDueFeedsAsync(due.AddMilliseconds(-1), Stop));
        Assert.Equal([state], await archive.ListDueFeedsAsync(due, Stop));
        Assert.Equal(due, await archive.FindNextVisitAsync(Stop));
        await archive.SaveFeedCheckAsync(state with { Due = null }, [], Stop);
        Assert.Null(await archive.FindNextVisitAsync(Stop));
        Assert.Empty(await archive.ListDueFeedsAsync(DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task An_entry_makes_its_page_wait_once_and_again_when_it_was_changed()
    {
        await using var archive = await OpenAsync();
        await archive.SaveFeedAsync(new FollowedFeed(FeedAddress), Stop);
        var state = new FeedState(FeedAddress);
        Assert.Equal(1, await archive.SaveFeedCheckAsync(state, [_entry, _entry with { Key = "8", Page = null }], Stop));
        Assert.Equal(0, await archive.SaveFeedCheckAsync(state, [_entry], Stop));
        var page = Assert.Single(await archive.ListDuePagesAsync(Clock.GetUtcNow(), 10, Stop));
        Assert.Equal(("https://herald.example/ferry", FeedAddress, "Ferry late", Clock.GetUtcNow()),
            (page.Address, page.Feed, page.Title, page.Found));

        var reading = Report.Of("The ferry was late.");
        var version = await archive.AddAsync(reading.At(page.Address), reading, Stop);
        var visited = page with { ETag = "\"b\"", Visited = Clock.GetUtcNow(), Version = version.Id, Due = null };
        await archive.SavePageVisitAsync(visited, Stop);
        Assert.Equal(0, await archive.SaveFeedCheckAsync(state, [_entry], Stop));
        Assert.Empty(await archive.ListDuePagesAsync(DateTimeOffset.MaxValue, 10, Stop));
        Clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(0, await archive.SaveFeedCheckAsync(state, [_entry with { Fingerprint = "two", Title = "Ferry sinks" }], Stop));
        Assert.Equal(
            visited with { Due = Clock.GetUtcNow(), Title = "Ferry sinks" },
            Assert.Single(await archive.ListDuePagesOfAsync(FeedAddress, Clock.GetUtcNow(), 10, Stop)));
    }

    [Fact]
    public async Task An_entry_that_says_each_time_that_it_changed_is_not_believed_for_ever()
    {
        await using var archive = await OpenAsync();
        await archive.SaveFeedAsync(new FollowedFeed(FeedAddress), Stop);
        var due = 0;
        for (var count = 0; count < 40; count++)
        {
            await archive.SaveFeedCheckAsync(new FeedState(FeedAddress), [_entry with { Fingerprint = $"{count}" }], Stop);
            var pages = await archive.ListDuePagesAsync(Clock.GetUtcNow(), 10, Stop);
            due += pages.Length;
            foreach (var page in pages) await archive.SavePageVisitAsync(page with { Due = null }, Stop);
        }

        Assert.Equal(1 + 24, due);
    }

    [Fact]
    public async Task A_summary_counts_what_came_of_a_feed()
    {
        await using var archive = await OpenAsync();
        var feed = await archive.SaveFeedAsync(new FollowedFeed(FeedAddress), Stop);
        var reading = Report.Of("The ferry was late.");
        var version = await archive.AddAsync(reading.At(Address), reading, Stop);
        string[] names = ["old", "new", "waiting", "failed"];
        foreach (var name in names)
        {
            var address = $"https://herald.example/{name}";
            Clock.Pass(TimeSpan.FromHours(1));
            await archive.SaveFeedCheckAsync(new FeedState(FeedAddress) { Title = "Herald" }, [new FoundEntry(name, "1", address)], Stop);
            var page = new FeedPage(address) { Visited = Clock.GetUtcNow() };
            if (name is "old" or "new") await archive.SavePageVisitAsync(page with { Version = version.Id }, Stop);
            if (name == "failed") await archive.SavePageVisitAsync(page with { Reason = "It is late.", Failures = 1 }, Stop);
        }

        var summary = Assert.Single(await archive.ListFeedSummariesAsync(Clock.GetUtcNow().AddHours(-2.5), Stop));
        Assert.Equal((feed, "Herald", 2, 1, 1, 1), (
            summary.Feed, summary.Name, summary.ArticleCount, summary.NewCount, summary.WaitingCount, summary.FailedCount));
        Assert.Equal("It is late.", Assert.Single(await archive.ListFailedPagesAsync(FeedAddress, 10, Stop)).Reason);
        Assert.Empty(await archive.ListFailedPagesAsync("https://a.example/", 10, Stop));
    }

    [Fact]
    public async Task A_page_goes_over_to_the_feed_that_is_still_followed()
    {
        await using var archive = await OpenAsync();
        var first = await archive.SaveFeedAsync(new FollowedFeed(FeedAddress), Stop);
        await archive.SaveFeedAsync(new FollowedFeed("https://a.example/"), Stop);
        Assert.Equal(1, await archive.SaveFeedCheckAsync(new FeedState(FeedAddress), [_entry], Stop));
        await archive.RemoveFeedAsync(first.Id, Stop);
        Assert.Equal(0, await archive.SaveFeedCheckAsync(new FeedState("https://a.example/"), [_entry with { Key = "a" }], Stop));
        Assert.Equal("https://a.example/", Assert.Single(await archive.ListDuePagesAsync(Clock.GetUtcNow(), 10, Stop)).Feed);
    }
}
