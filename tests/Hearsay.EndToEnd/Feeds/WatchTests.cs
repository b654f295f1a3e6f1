using System.Net;
using Hearsay.EndToEnd.Store;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;
using Hearsay.Store.Visits;

namespace Hearsay.EndToEnd.Feeds;

public sealed class WatchTests : IDisposable
{
    private static readonly Task<Reader> _reader = Task.Run(Reader.Load);

    private readonly Folder _folder = new();
    private readonly LeapingClock _clock = new();
    private readonly NewsSite _site = new();
    private readonly List<WatchStep> _steps = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_new_is_added_and_what_changed_is_another_version()
    {
        await using var archive = await FollowAsync(_site.Feed);
        _site.Publish("ferry", "Ferry late", "The ferry is late, Ines Holt said.");
        _site.Publish("dam", "Dam holds", "The dam holds, Jon Ask said.");
        Assert.Equal(new WatchTally(1, 2, 0, 0), await RunOnceAsync(archive));
        Assert.Equal(new WatchTally(1, 0, 0, 0), await RunOnceAsync(archive));
        Assert.Equal(FeedOutcome.Unchanged, (await archive.FindFeedStateAsync(_site.Feed, Stop)).Outcome);
        Assert.Equal(1, _site.Asked.Count(path => path == "/ferry"));

        _site.Publish("ferry", "Ferry sinks", "The ferry sank, Ines Holt said.", "2031-03-05T13:00:00Z");
        Assert.Equal(new WatchTally(1, 0, 1, 0), await RunOnceAsync(archive));
        var changed = _steps.Single(step => step.Kind == WatchStepKind.Changed).Version!;
        Assert.Equal((2, "Ferry sinks"), (changed.Number, changed.Metadata.Title));
        Assert.Equal(2, (await archive.ListVersionsAsync(changed.Article, Stop)).Length);
        Assert.Equal("Tarn Post", Assert.Single(await archive.ListFeedSummariesAsync(_clock.GetUtcNow(), Stop)).Name);
    }

    [Fact]
    public async Task A_page_is_looked_at_again_for_a_week_and_kept_in_all_its_versions()
    {
        await using var archive = await FollowAsync(_site.Feed);
        _site.Publish("ferry", "Ferry late", "Seven were hurt, Ines Holt said.");
        await RunOnceAsync(archive);
        _site.Put("/ferry", NewsSite.Page("Ferry late", "Nine were hurt, Ines Holt said."));
        Assert.Equal(0, (await RunOnceAsync(archive)).Changed);
        _clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(1, (await RunOnceAsync(archive)).Changed);
        _site.Put("/ferry", NewsSite.Page("Ferry late", "Seven were hurt, Ines Holt said."));
        _clock.Pass(TimeSpan.FromHours(2));
        await RunOnceAsync(archive);
        var current = (await archive.ListCurrentAsync(0, 10, Stop))[0];
        Assert.Equal((1, true), (current.Number, current.IsCurrent));
        for (var day = 0; day < 20; day++)
        {
            _clock.Pass(TimeSpan.FromDays(1));
            await RunOnceAsync(archive);
        }

        Assert.InRange(_site.Asked.Count(path => path == "/ferry"), 5, 12);
        Assert.Empty(await archive.ListDuePagesAsync(DateTimeOffset.MaxValue, 10, Stop));
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_not_fetched_and_named()
    {
        await using var archive = await FollowAsync(_site.Feed);
        _site.Put("/robots.txt", NewsSite.Text("User-agent: hearsay\nDisallow: /dam"));
        _site.Publish("ferry", "Ferry late", "The ferry is late, Ines Holt said.");
        _site.Publish("dam", "Dam holds", "The dam holds, Jon Ask said.");
        Assert.Equal(new WatchTally(1, 1, 0, 1), await RunOnceAsync(archive));
        Assert.Contains("robots.txt does not allow", _steps.Single(step => step.Failure is not null).Failure!.Reason,
            StringComparison.Ordinal);
        Assert.DoesNotContain("/dam", _site.Asked);
        var page = Assert.Single(await archive.ListFailedPagesAsync(_site.Feed, 10, Stop));
        Assert.Equal((_site.At("/dam"), "Dam holds", null), (page.Address, page.Title, page.Due));
        Assert.Equal(0, (await RunOnceAsync(archive)).Failed);
    }

    [Fact]
    public async Task A_feed_that_fails_is_asked_less_and_less_often()
    {
        await using var archive = await FollowAsync(_site.At("/broken.xml"));
        var pauses = new List<double>();
        for (var count = 0; count < 9; count++)
        {
            Assert.Equal(new WatchTally(1, 0, 0, 1), await RunOnceAsync(archive));
            var state = await archive.FindFeedStateAsync(_site.At("/broken.xml"), Stop);
            Assert.Equal((FeedOutcome.Failed, count + 1), (state.Outcome, state.Failures));
            Assert.Contains("answers 404", state.Reason, StringComparison.Ordinal);
            pauses.Add((state.Due - state.Checked)!.Value.TotalMinutes);
            Assert.Equal(0, (await RunOnceAsync(archive)).Feeds);
            _clock.Pass((state.Due - _clock.GetUtcNow())!.Value);
        }

        Assert.Equal([15, 30, 60, 120, 240, 480, 960, 1440, 1440], pauses);
        await RunOnceAsync(archive);
        Assert.Equal(0, (await RunOnceAsync(archive, new FollowedFeed("https://b.example/"))).Feeds);
        // Whoever names a feed wants it now.
        Assert.Equal(1, (await RunOnceAsync(archive, new FollowedFeed(_site.At("/broken.xml")))).Feeds);
        var due = (await archive.FindFeedStateAsync(_site.At("/broken.xml"), Stop)).Due;
        _clock.Pass((due - _clock.GetUtcNow())!.Value);
        _site.Put("/broken.xml", NewsSite.Text("<rss><channel><title>Mended</title></channel></rss>"));
        await RunOnceAsync(archive);
        var mended = await archive.FindFeedStateAsync(_site.At("/broken.xml"), Stop);
        Assert.Equal((FeedOutcome.Read, 0, "Mended", null), (mended.Outcome, mended.Failures, mended.Title, mended.Reason));
    }

    [Theory]
    [InlineData("410 Gone", "", "is gone for good", null)]
    [InlineData("429 Slow down", "Retry-After: 7200\r\n", "answers 429", 120.0)]
    [InlineData("200 OK", "Content-Type: text/html\r\n", "There is no feed in it", 15.0)]
    public async Task What_a_server_says_is_heard(string status, string headers, string words, double? minutes)
    {
        await using var archive = await FollowAsync(_site.At("/odd"));
        _site.Put("/odd", LoopbackServer.Answer(status, headers, "<html><body>No feed</body></html>"u8.ToArray()));
        await RunOnceAsync(archive);
        var state = await archive.FindFeedStateAsync(_site.At("/odd"), Stop);
        Assert.Contains(words, $"{state.Reason} {state.Remedy}", StringComparison.Ordinal);
        Assert.Equal(minutes, (state.Due - state.Checked)?.TotalMinutes);
    }

    [Fact]
    public async Task The_feed_of_a_page_is_found_and_asked_for_from_then_on()
    {
        await using var archive = await FollowAsync(_site.At("/"));
        _site.Put("/", LoopbackServer.Page(
            "<!doctype html><head><link rel=alternate type=application/rss+xml href=feed.xml></head><body>News</body>"));
        _site.Publish("ferry", "Ferry late", "The ferry is late, Ines Holt said.");
        Assert.Equal(1, (await RunOnceAsync(archive)).Added);
        Assert.Equal(_site.Feed, (await archive.FindFeedStateAsync(_site.At("/"), Stop)).Source);
        await RunOnceAsync(archive);
        Assert.Equal(1, _site.Asked.Count(path => path == "/"));
        Assert.Equal(2, _site.Asked.Count(path => path == "/feed.xml"));
    }

    [Fact]
    public async Task A_page_in_two_feeds_is_read_once()
    {
        await using var archive = await FollowAsync(_site.Feed, _site.At("/other.xml"));
        _site.Publish("ferry", "Ferry late", "The ferry is late, Ines Holt said.");
        _site.Put("/other.xml", NewsSite.Text("<feed><title>Other</title><entry><id>9</id><link href='/ferry#comments'/></entry></feed>"));
        Assert.Equal(1, (await RunOnceAsync(archive)).Added);
        Assert.Equal(1, _site.Asked.Count(path => path == "/ferry"));
        await archive.RemoveFeedAsync((await archive.ListFeedsAsync(Stop))[0].Id, Stop);
        _clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(new WatchTally(1, 0, 0, 0), await RunOnceAsync(archive));
    }

    [Fact]
    public async Task A_date_that_the_page_does_not_have_is_that_of_the_feed()
    {
        await using var archive = await FollowAsync(_site.Feed);
        _site.Publish("ferry", "Ferry late", "The ferry is late, Ines Holt said.");
        await RunOnceAsync(archive);
        var article = Assert.Single(await archive.ListCurrentAsync(0, 10, Stop));
        Assert.Equal(new DateOnly(2031, 3, 5), article.Metadata.Published?.Date);
    }

    [Fact]
    public async Task A_page_without_text_and_one_that_is_gone_are_named()
    {
        await using var archive = await FollowAsync(_site.Feed);
        _site.Publish("empty", "Empty", "");
        _site.Put("/empty", LoopbackServer.Page("<html><body><script>draw()</script></body></html>"));
        _site.Publish("gone", "Gone", "");
        _site.Put("/gone", LoopbackServer.Answer("404 Not Found", "", []));
        Assert.Equal(new WatchTally(1, 0, 0, 2), await RunOnceAsync(archive));
        var reasons = (await archive.ListFailedPagesAsync(_site.Feed, 10, Stop)).Select(page => page.Reason).Order().ToArray();
        Assert.Equal(["The page holds no text that could be read.", "The server answers 404 (NotFound)."], reasons);
    }

    [Fact]
    public async Task A_name_that_means_this_machine_after_a_while_is_refused_for_feeds_and_pages()
    {
        var outside = IPAddress.Parse("127.0.0.2");
        using var server = new LoopbackServer(outside, 0, request => request.Path == "/feed.xml"
            ? NewsSite.Text("<rss><channel><item><link>/ferry</link></item></channel></rss>")
            : LoopbackServer.Answer("404 Not Found", "", []));
        using var inside = new LoopbackServer(IPAddress.Loopback, server.Port, _ => LoopbackServer.Page("<p>secret</p>"));
        var limits = new FetchLimits { AllowedAddresses = [outside] };
        // The first two connections are for robots.txt and the feed.
        foreach (var (honestCount, kind) in new[] { (1, WatchStepKind.FeedFailed), (2, WatchStepKind.PageFailed) })
        {
            var count = 0;
            await using var archive = await Archive.OpenAsync(_folder.At($"{honestCount}"), new ArchiveOptions { Clock = _clock }, Stop);
            await archive.SaveFeedAsync(new FollowedFeed($"http://herald.example:{server.Port}/feed.xml"), Stop);
            await RunOnceAsync(archive,
                limits with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([count++ < honestCount ? outside : IPAddress.Loopback]) });
            Assert.Contains("herald.example leads to 127.0.0.1 (loopback)", _steps.Last(step => step.Kind == kind).Failure!.Reason,
                StringComparison.Ordinal);
        }

        Assert.Empty(inside.Requests);
    }

    [Fact]
    public async Task A_watch_that_breaks_off_goes_on_and_adds_nothing_twice()
    {
        await using var archive = await FollowAsync(_site.Feed);
        for (var number = 0; number < 6; number++) _site.Publish($"ferry{number}", $"Ferry {number}",
            $"Ferry {number} is late, Ines Holt said.");
        var count = 0;
        using var visitor = MakeVisitor(out var fetcher);
        using var closing = fetcher;
        using var broken = new Watch(archive, _reader, visitor, MakeOptions(), step =>
        {
            if (step.Kind == WatchStepKind.Added && ++count == 3) throw new IOException("The disk is full.");
        });
        await Assert.ThrowsAsync<IOException>(() => broken.RunOnceAsync(Stop));
        Assert.Equal(3, await archive.CountArticlesAsync(Stop));
        Assert.Equal(3, (await RunOnceAsync(archive)).Added);
        Assert.All(Enumerable.Range(0, 6), number => Assert.Equal(1, _site.Asked.Count(path => path == $"/ferry{number}")));
    }

    [Fact]
    public async Task A_watch_runs_until_it_is_stopped_and_puts_articles_into_stories()
    {
        await using var archive = await FollowAsync(_site.Feed);
        const string text = "The ferry Silver Tern sank off Skarra on Tuesday night and fourteen people drowned, "
            + "the harbour master Ines Holt said.";
        _site.Publish("one", "Ferry sinks off Skarra", text);
        _site.Publish("two", "Ferry Silver Tern sinks off Skarra", text);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using var visitor = MakeVisitor(out var fetcher);
        using var closing = fetcher;
        var looks = 0;
        using var watch = new Watch(archive, _reader, visitor, MakeOptions(), step =>
        {
            if (step.Kind == WatchStepKind.FeedChecked && ++looks == 3) stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch.RunAsync(stop.Token));
        Assert.Equal(2, await archive.CountArticlesAsync(Stop));
        Assert.Equal(2, Assert.Single(await archive.ListStoriesAsync(0, 10, Stop)).Versions.Length);
        // Two rests of a quarter of an hour lie between three looks.
        Assert.InRange(_clock.GetUtcNow() - new DateTimeOffset(2031, 3, 5, 12, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(30),
            TimeSpan.FromMinutes(40));
    }

    [Fact]
    public async Task One_feed_is_asked_for_whenever_somebody_wants()
    {
        await using var archive = await FollowAsync(_site.At("/broken.xml"), _site.Feed);
        await RunOnceAsync(archive);
        _site.Put("/broken.xml", NewsSite.Text("<rss><channel><title>Mended</title><item><link>/ferry</link></item></channel></rss>"));
        _site.Put("/ferry", NewsSite.Page("Ferry late", "The ferry is late, Ines Holt said."));
        using var visitor = MakeVisitor(out var fetcher);
        using var closing = fetcher;
        using var watch = new Watch(archive, _reader, visitor, MakeOptions(), _steps.Add);
        var feed = (await archive.ListFeedsAsync(Stop))[0];
        Assert.Equal(new WatchTally(1, 1, 0, 0), await watch.CheckAsync(feed, Stop));
    }

    private async Task<Archive> FollowAsync(params string[] addresses)
    {
        var archive = await Archive.OpenAsync(_folder.At("news.hearsay"), new ArchiveOptions { Clock = _clock }, Stop);
        foreach (var address in addresses) await archive.SaveFeedAsync(new FollowedFeed(address), Stop);
        return archive;
    }

    private async Task<WatchTally> RunOnceAsync(Archive archive, FetchLimits? limits = null)
    {
        using var visitor = MakeVisitor(out var fetcher, limits);
        using var closing = fetcher;
        using var watch = new Watch(archive, _reader, visitor, MakeOptions(), _steps.Add);
        return await watch.RunOnceAsync(Stop);
    }

    private async Task<WatchTally> RunOnceAsync(Archive archive, FollowedFeed named)
    {
        using var visitor = MakeVisitor(out var fetcher);
        using var closing = fetcher;
        using var watch = new Watch(archive, _reader, visitor, MakeOptions(), _steps.Add);
        return await watch.RunOnceAsync([named], Stop);
    }

    private Visitor MakeVisitor(out Fetcher fetcher, FetchLimits? limits = null)
    {
        fetcher = new Fetcher(limits ?? new FetchLimits { AllowedAddresses = [IPAddress.Loopback] });
        return new Visitor(fetcher, new VisitOptions { Clock = _clock });
    }

    private WatchOptions MakeOptions() => new() { Clock = _clock };
}
