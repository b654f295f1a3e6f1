using System.IO.Compression;
using System.Net;
using System.Text;
using Hearsay.Store;

namespace Hearsay.EndToEnd.Store;

public class FetcherTests
{
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
