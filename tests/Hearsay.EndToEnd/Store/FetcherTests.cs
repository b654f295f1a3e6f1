using System.IO.Compression;
using System.Net;
using System.Text;
using Hearsay.Store;

namespace Hearsay.EndToEnd.Store;

public class FetcherTests
{
    private static readonly IPAddress _outside = IPAddress.Parse("127.0.0.2");

    private static readonly FetchLimits _onLoopback = new() { AllowedAddresses = [IPAddress.Loopback] };

    [Fact]
    public async Task A_page_is_fetched_over_redirects()
    {
        using var server = new LoopbackServer(path => path == "/a" ? LoopbackServer.Redirect("/b") : LoopbackServer.Page("<p>Ferry</p>"));
        var page = await FetchAsync(server.At("/a"), _onLoopback);
        Assert.Equal("<p>Ferry</p>", CharsetReader.ReadPage(page.Bytes, page.Charset));
        Assert.Equal([server.At("/a"), server.At("/b")], page.Hops);
        Assert.False(page.IsDowngraded);
    }

    [Fact]
    public async Task A_redirect_loop_ends()
    {
        using var server = new LoopbackServer(_ => LoopbackServer.Redirect("/again"));
        await CheckAsync(server.At("/"), _onLoopback, "redirects more than 5 times");
    }

    [Fact]
    public async Task The_loopback_is_refused_unless_allowed()
    {
        using var server = new LoopbackServer(_ => LoopbackServer.Page(""));
        await CheckAsync(server.At("/"), new FetchLimits(), "127.0.0.1 (loopback)");
    }

    [Theory]
    [InlineData("http://10.0.0.1/", "(private)")]
    [InlineData("http://[::ffff:127.0.0.1]/", "(IPv4-mapped)")]
    [InlineData("http://[64:ff9b::7f00:1]/", "(NAT64)")]
    [InlineData("http://[2002:7f00:1::]/", "(6to4)")]
    [InlineData("http://2130706434/", "127.0.0.2 (loopback)")]
    [InlineData("file:///etc/hostname", "Only http and https")]
    [InlineData("http://user:secret@127.0.0.1/", "a user name or a password")]
    public async Task A_redirect_to_a_place_inside_is_refused(string target, string reason)
    {
        using var server = new LoopbackServer(_ => LoopbackServer.Redirect(target));
        await CheckAsync(server.At("/"), _onLoopback, reason);
    }

    [Fact]
    public async Task A_name_is_resolved_once_and_the_very_address_that_was_checked_is_connected_to()
    {
        using var outside = new LoopbackServer(_outside, 0, _ => LoopbackServer.Page("<p>Ferry</p>"));
        using var inside = new LoopbackServer(IPAddress.Loopback, outside.Port, _ => LoopbackServer.Page("<p>secret</p>"));
        var count = 0;
        var limits = Rebinding(() => count++ == 0 ? _outside : IPAddress.Loopback);
        var page = await FetchAsync(new Uri($"http://herald.example:{outside.Port}/"), limits);
        Assert.Equal("<p>Ferry</p>", CharsetReader.ReadPage(page.Bytes, page.Charset));
        Assert.Equal(1, count);
        Assert.Empty(inside.Requests);
    }

    [Fact]
    public async Task A_name_that_means_this_machine_at_the_next_hop_is_refused()
    {
        using var outside = new LoopbackServer(_outside, 0, _ => LoopbackServer.Redirect("/again"));
        using var inside = new LoopbackServer(IPAddress.Loopback, outside.Port, _ => LoopbackServer.Page("<p>secret</p>"));
        var count = 0;
        var limits = Rebinding(() => count++ == 0 ? _outside : IPAddress.Loopback);
        await CheckAsync(new Uri($"http://herald.example:{outside.Port}/"), limits, "herald.example leads to 127.0.0.1 (loopback)");
        Assert.Equal(2, count);
        Assert.Empty(inside.Requests);
    }

    [Fact]
    public async Task A_name_with_one_address_inside_among_others_is_refused()
    {
        var limits = new FetchLimits { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("1.1.1.1"), IPAddress.Loopback]) };
        await CheckAsync(new Uri("http://herald.example/"), limits, "127.0.0.1 (loopback)");
    }

    [Fact]
    public async Task What_is_there_already_is_not_sent_again()
    {
        using var server = new LoopbackServer(IPAddress.Loopback, 0, request =>
            request.Headers.GetValueOrDefault("If-None-Match") == "W/\"a b\"'"
            ? LoopbackServer.Answer("304 Not Modified", "", [])
            : LoopbackServer.Answer("200 OK", "Content-Type: text/html\r\nETag: W/\"a b\"'\r\nLast-Modified: yesterday\r\n",
                "new"u8.ToArray()));
        using var fetcher = new Fetcher(_onLoopback);
        var first = await fetcher.FetchAsync(server.At("/"), TestContext.Current.CancellationToken);
        Assert.Equal(("W/\"a b\"'", "yesterday", false), (first.ETag, first.LastModified, first.IsUnchanged));
        var request = new FetchRequest(server.At("/")) { ETag = first.ETag, LastModified = first.LastModified };
        var second = await fetcher.FetchAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((first.ETag, first.LastModified, true), (second.ETag, second.LastModified, second.IsUnchanged));
        Assert.Equal("yesterday", server.Requests.Last().Headers["If-Modified-Since"]);
    }

    [Theory]
    [InlineData("503 Busy", "Retry-After: 120\r\n", 503, true, 120.0)]
    [InlineData("429 Slow down", "Date: Wed, 05 Mar 2031 12:00:00 GMT\r\nRetry-After: Wed, 05 Mar 2031 12:10:00 GMT\r\n", 429, true, 600.0)]
    [InlineData("500 Broken", "Retry-After: soon\r\n", 500, true, null)]
    [InlineData("404 Not Found", "", 404, false, null)]
    [InlineData("410 Gone", "", 410, false, null)]
    public async Task A_refusal_says_whether_it_may_pass(string status, string headers, int number, bool isPassing, double? seconds)
    {
        using var server = new LoopbackServer(_ => LoopbackServer.Answer(status, headers, []));
        var failure = await Assert.ThrowsAsync<FetchException>(() => FetchAsync(server.At("/"), _onLoopback));
        Assert.Equal((number, isPassing, seconds), (failure.Status, failure.IsPassing, failure.RetryAfter?.TotalSeconds));
    }

    [Fact]
    public async Task A_page_over_the_bound_is_refused()
    {
        using var server = new LoopbackServer(_ => LoopbackServer.Page(new string('a', 2000)));
        await CheckAsync(server.At("/"), _onLoopback with { Bytes = 1000 }, "larger than 1,000 bytes");
    }

    [Fact]
    public async Task A_small_answer_that_swells_is_refused()
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(new byte[5_000_000]);
        var bomb = LoopbackServer.Answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", buffer.ToArray());
        Assert.True(bomb.Length < 10_000);
        using var server = new LoopbackServer(_ => bomb);
        await CheckAsync(server.At("/"), _onLoopback with { Bytes = 1_000_000 }, "larger than 1,000,000 bytes");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up()
    {
        using var never = new ManualResetEventSlim();
        using var server = new LoopbackServer(_ =>
        {
            never.Wait(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
            return [];
        });
        await CheckAsync(server.At("/"), _onLoopback with { Time = TimeSpan.FromMilliseconds(200) }, "longer than 0.2 seconds");
        never.Set();
    }

    [Theory]
    [InlineData("404 Not Found", "text/html", "answers 404")]
    [InlineData("200 OK", "application/pdf", "sends application/pdf")]
    public async Task What_is_no_page_is_refused(string status, string type, string reason)
    {
        using var server = new LoopbackServer(_ => LoopbackServer.Answer(status, $"Content-Type: {type}\r\n", []));
        await CheckAsync(server.At("/"), _onLoopback, reason);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_an_error()
    {
        using var server = new LoopbackServer(_ => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
        await CheckAsync(server.At("/"), _onLoopback, "could not be read");
    }

    // 127.0.0.2 stands for the outside: it is let through, and 127.0.0.1 is not.
    private static FetchLimits Rebinding(Func<IPAddress> resolve) =>
        new() { AllowedAddresses = [_outside], Resolve = (_, _) => Task.FromResult<IPAddress[]>([resolve()]) };

    private static async Task<FetchedPage> FetchAsync(Uri address, FetchLimits limits)
    {
        using var fetcher = new Fetcher(limits);
        return await fetcher.FetchAsync(address, TestContext.Current.CancellationToken);
    }

    private static async Task CheckAsync(Uri address, FetchLimits limits, string reason)
    {
        var failure = await Assert.ThrowsAsync<FetchException>(() => FetchAsync(address, limits));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
