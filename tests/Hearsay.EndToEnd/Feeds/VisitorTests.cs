using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Hearsay.EndToEnd.Store;
using Hearsay.Store;
using Hearsay.Store.Visits;

namespace Hearsay.EndToEnd.Feeds;

public sealed class VisitorTests : IDisposable
{
    private readonly LeapingClock _clock = new();
    private readonly Fetcher _fetcher = new(new FetchLimits { AllowedAddresses = [IPAddress.Loopback] });
    private readonly ConcurrentQueue<(string Path, DateTimeOffset Time)> _asked = [];

    public void Dispose() => _fetcher.Dispose();

    [Theory]
    [InlineData("200 OK", "User-agent: hearsay\nDisallow: /secret", "/secret", "robots.txt does not allow")]
    [InlineData("200 OK", "User-agent: hearsay\nDisallow: /secret", "/open", null)]
    [InlineData("404 Not Found", "User-agent: *\nDisallow: /", "/open", null)]
    [InlineData("403 Forbidden", "User-agent: *\nDisallow: /", "/open", null)]
    [InlineData("500 Broken", "", "/open", "robots.txt cannot be read")]
    [InlineData("503 Busy", "", "/open", "robots.txt cannot be read")]
    [InlineData("429 Slow down", "", "/open", "robots.txt cannot be read")]
    [InlineData("302 Found", "/elsewhere", "/open", "robots.txt does not allow")]
    public async Task Robots_txt_is_asked_first_and_obeyed(string status, string robots, string path, string? reason)
    {
        using var server = Serve(asked => asked switch
        {
            "/robots.txt" when status.StartsWith('3') => LoopbackServer.Redirect(robots),
            "/robots.txt" => LoopbackServer.Answer(status, "Content-Type: text/plain\r\n", Encoding.UTF8.GetBytes(robots)),
            "/elsewhere" => Text("User-agent: *\nDisallow: /"),
            _ => LoopbackServer.Page("Ferry"),
        });
        using var visitor = MakeVisitor();
        var failure = await Record.ExceptionAsync(() => VisitAsync(visitor, server.At(path)));
        if (reason is null) Assert.Null(failure);
        else Assert.Contains(reason, Assert.IsType<FetchException>(failure).Message, StringComparison.Ordinal);
        Assert.Equal("/robots.txt", _asked.First().Path);
        Assert.Equal(reason is null, _asked.Any(asked => asked.Path == path));
    }

    [Fact]
    public async Task Every_hop_is_asked_about()
    {
        using var server = Serve(path => path switch
        {
            "/robots.txt" => Text("User-agent: *\nDisallow: /secret"),
            "/open" => LoopbackServer.Redirect("/secret/a"),
            _ => LoopbackServer.Page("secret"),
        });
        using var visitor = MakeVisitor();
        await Assert.ThrowsAsync<FetchException>(() => VisitAsync(visitor, server.At("/open")));
        Assert.DoesNotContain("/secret/a", _asked.Select(asked => asked.Path));
    }

    [Fact]
    public async Task Robots_txt_is_asked_for_once_a_day()
    {
        using var server = Serve(path => path == "/robots.txt" ? Text("") : LoopbackServer.Page("Ferry"));
        using var visitor = MakeVisitor();
        for (var hour = 0; hour <= 24; hour += 12)
        {
            await VisitAsync(visitor, server.At("/a"));
            Assert.Equal(hour < 24 ? 1 : 2, _asked.Count(asked => asked.Path == "/robots.txt"));
            _clock.Pass(TimeSpan.FromHours(12));
        }
    }

    [Fact]
    public async Task A_site_that_is_down_keeps_its_rules_and_is_asked_again_in_an_hour()
    {
        var isDown = false;
        using var server = Serve(path => isDown ? LoopbackServer.Answer("500 Broken", "", [])
            : path == "/robots.txt" ? Text("User-agent: *\nDisallow: /secret") : LoopbackServer.Page("Ferry"));
        using var visitor = MakeVisitor(new VisitOptions { Retries = 0 });
        await VisitAsync(visitor, server.At("/a"));
        isDown = true;
        _clock.Pass(TimeSpan.FromHours(25));
        var failure = await Assert.ThrowsAsync<FetchException>(() => VisitAsync(visitor, server.At("/secret")));
        Assert.Contains("does not allow", failure.Message, StringComparison.Ordinal);
        isDown = false;
        await VisitAsync(visitor, server.At("/a"));
        _clock.Pass(TimeSpan.FromMinutes(61));
        await VisitAsync(visitor, server.At("/a"));
        Assert.Equal(3, _asked.Count(asked => asked.Path == "/robots.txt"));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: *\nCrawl-delay: 1", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 86400", 60)]
    public async Task One_request_at_a_time_is_sent_with_a_pause_between_two(string robots, int seconds)
    {
        using var server = Serve(path => path == "/robots.txt" ? Text(robots) : LoopbackServer.Page("Ferry"));
        using var visitor = MakeVisitor();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => VisitAsync(visitor, server.At($"/{number}"))));
        var times = _asked.Select(asked => asked.Time).ToArray();
        Assert.Equal(6, times.Length);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.Equal(seconds, (pair.Second - pair.First).TotalSeconds));
    }

    [Theory]
    [InlineData("500 Broken", 3)]
    [InlineData("503 Busy", 3)]
    [InlineData("429 Slow down", 3)]
    [InlineData("404 Not Found", 1)]
    [InlineData("410 Gone", 1)]
    [InlineData("403 Forbidden", 1)]
    public async Task What_may_pass_is_tried_again_twice_at_growing_pauses(string status, int count)
    {
        using var server = Serve(path => path == "/robots.txt" ? Text("") : LoopbackServer.Answer(status, "", []));
        using var visitor = MakeVisitor();
        await Assert.ThrowsAsync<FetchException>(() => VisitAsync(visitor, server.At("/a")));
        Assert.Equal(count, _asked.Count(asked => asked.Path == "/a"));
    }

    [Fact]
    public async Task What_passed_by_itself_is_no_failure()
    {
        var count = 0;
        using var server = Serve(path =>
            path == "/robots.txt" ? Text("") : count++ < 2 ? LoopbackServer.Answer("503 Busy", "Retry-After: 45\r\n", [])
                : LoopbackServer.Page("Ferry"));
        using var visitor = MakeVisitor();
        await VisitAsync(visitor, server.At("/a"));
        var times = _asked.Where(asked => asked.Path == "/a").Select(asked => asked.Time).ToArray();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(45)));
    }

    [Fact]
    public async Task A_host_that_asks_for_a_long_pause_is_left_alone_until_it_has_passed()
    {
        var isBusy = true;
        using var server = Serve(path =>
            path == "/robots.txt" ? Text("") : isBusy ? LoopbackServer.Answer("429 Slow down", "Retry-After: 3600\r\n", [])
                : LoopbackServer.Page("Ferry"));
        using var visitor = MakeVisitor();
        var first = await Assert.ThrowsAsync<FetchException>(() => VisitAsync(visitor, server.At("/a")));
        var second = await Assert.ThrowsAsync<FetchException>(() => VisitAsync(visitor, server.At("/b")));
        Assert.Equal(TimeSpan.FromHours(1), first.RetryAfter);
        Assert.Contains("left alone", second.Message, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/a"], _asked.Select(asked => asked.Path));
        _clock.Pass(TimeSpan.FromHours(1));
        isBusy = false;
        await VisitAsync(visitor, server.At("/b"));
    }

    [Theory]
    [InlineData("http://127.0.0.2/", "127.0.0.2 (loopback)")]
    [InlineData("http://10.0.0.1/a", "(private)")]
    public async Task A_redirect_to_a_place_inside_is_refused_before_its_robots_txt_is_asked_for(string target, string reason)
    {
        using var server = Serve(path => path == "/robots.txt" ? Text("") : LoopbackServer.Redirect(target));
        using var visitor = MakeVisitor();
        var failure = await Assert.ThrowsAsync<FetchException>(() => VisitAsync(visitor, server.At("/a")));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private Visitor MakeVisitor(VisitOptions? options = null) => new(_fetcher, (options ?? new VisitOptions()) with { Clock = _clock });

    private LoopbackServer Serve(Func<string, byte[]> answer) => new(path =>
    {
        _asked.Enqueue((path, _clock.GetUtcNow()));
        return answer(path);
    });

    private static Task<FetchedPage> VisitAsync(Visitor visitor, Uri address) =>
        visitor.VisitAsync(new FetchRequest(address), TestContext.Current.CancellationToken);

    private static byte[] Text(string text) =>
        LoopbackServer.Answer("200 OK", "Content-Type: text/plain\r\n", Encoding.UTF8.GetBytes(text));
}
