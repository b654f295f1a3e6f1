using System.Diagnostics;
using Hearsay.EndToEnd.Feeds;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Cli;

public sealed class WatchCommandTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly NewsSite _site = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_round_prints_a_line_an_article_and_follows_from_then_on()
    {
        _site.Publish("ferry", "Ferry late", "The ferry is late, Ines Holt said.");
        var list = _folder.Write("feeds.opml",
            $"<opml><body><outline text='Coast'><outline text='Post' xmlUrl='{_site.Feed}'/></outline></body></opml>");
        var first = await WatchAsync("news.hearsay", list, "--once");
        var line = $"added\t{_site.At("/ferry")}\t127.0.0.1\tFerry late\n";
        Assert.Equal((0, line, "hearsay: 1 feed asked, 1 added, 0 changed.\n"), (first.ExitCode, first.Output, first.Errors));
        _site.Publish("ferry", "Ferry later", "The ferry is later, Ines Holt said.");
        _site.Publish("lost", "Lost", "");
        _site.Put("/lost", Store.LoopbackServer.Answer("404 Not Found", "", []));
        var second = await WatchAsync("news.hearsay", "--once", "--quiet");
        Assert.Equal((1, line.Replace("added", "changed").Replace("late", "later")), (second.ExitCode, second.Output));
        Assert.Equal($"hearsay: {_site.At("/lost")}: The server answers 404 (NotFound). Check the address in a browser.\n", second.Errors);

        var feeds = await ProgramRun.OfAsync("feeds", "--archive", _folder.At("news.hearsay"));
        Assert.StartsWith($"Post (Coast)\n  {_site.Feed}\n  asked 20", feeds.Output, StringComparison.Ordinal);
        Assert.Contains("1 article, 1 of them in the last day, 1 page could not be read, due 20", feeds.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_are_added_listed_exported_and_removed()
    {
        var archive = _folder.At("news.hearsay");
        var added = await ProgramRun.OfAsync("feeds", "add", "a.example/feed", "https://b.example/", "--folder", "News/Coast", "-a",
            archive);
        Assert.Equal((0, "hearsay: 2 added, 0 followed already.\n"), (added.ExitCode, added.Errors));
        var export = await ProgramRun.OfAsync("feeds", "export", "-a", archive);
        var list = _folder.Write("back.opml", export.Output);
        Assert.Equal("hearsay: 0 added, 2 followed already.\n", (await ProgramRun.OfAsync("feeds", "add", list, "-a", archive)).Errors);
        var removed = await ProgramRun.OfAsync("feeds", "remove", "a.example/feed", "https://c.example/", "-a", archive);
        Assert.Equal((1, "hearsay: https://c.example/: It is not followed. `hearsay feeds` lists what is.\n"),
            (removed.ExitCode, removed.Errors));
        var feeds = await ProgramRun.OfAsync("feeds", "-a", archive);
        Assert.Equal("https://b.example/ (News/Coast)\n  https://b.example/\n  not asked for yet\n", feeds.Output);
    }

    [Theory]
    [InlineData(1, "There is no such archive", "watch", "--once")]
    [InlineData(1, "There is no such archive", "watch")]
    [InlineData(1, "There is no such archive", "feeds")]
    [InlineData(1, "There is no such archive", "feeds", "export")]
    [InlineData(1, "There is no such archive", "feeds", "remove", "https://example.org/feed.xml")]
    [InlineData(1, "There is no such archive", "import", "--failures")]
    [InlineData(1, "There is no such archive", "import", "--retry")]
    [InlineData(1, "There is no such archive", "mcp")]
    [InlineData(1, "There is no such file", "watch", "nosuch.opml")]
    [InlineData(1, "There is no such file", "watch", "./nosuch.xml")]
    [InlineData(1, "There is no such file", "feeds", "add", "nosuch.xml")]
    [InlineData(1, "There is no such file", "feeds", "add", "lists/nosuch.opml")]
    [InlineData(1, "There is no such file, and it is no address", "watch", "my feeds", "--once")]
    [InlineData(1, "There is no OPML in it", "watch", "README.md", "--once")]
    [InlineData(2, "no time between 1m and 7d", "watch", "--every", "15")]
    [InlineData(2, "no time between 1m and 7d", "watch", "--every", "999999999d")]
    [InlineData(2, "no time between 1m and 7d", "watch", "--every", "9999999999d")]
    [InlineData(2, "no IP address", "watch", "--allow", "localhost")]
    [InlineData(2, "no option", "watch", "--onse")]
    [InlineData(2, "Try: hearsay feeds add --help", "feeds", "add")]
    public async Task What_is_wrong_is_said(int code, string words, params string[] arguments)
    {
        var run = await ProgramRun.OfAsync([.. arguments, "-a", _folder.At("news.hearsay")]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        // What is refused leaves no archive behind.
        Assert.False(File.Exists(_folder.At("news.hearsay")));
    }

    [Fact]
    public async Task An_archive_without_feeds_has_nothing_to_watch()
    {
        await (await Archive.OpenAsync(_folder.At("news.hearsay"), cancellationToken: Stop)).DisposeAsync();
        var run = await WatchAsync("news.hearsay", "--once");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("follows no feed", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_loopback_is_refused_unless_allowed()
    {
        var run = await ProgramRun.OfAsync("watch", _site.Feed, "--once", "-a", _folder.At("news.hearsay"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("127.0.0.1 (loopback), which is not on the public internet", run.Errors, StringComparison.Ordinal);
        Assert.Contains("allow its address (--allow)", run.Errors, StringComparison.Ordinal);
        var import = await ProgramRun.OfAsync("import", _site.Feed, "-a", _folder.At("news.hearsay"));
        Assert.Contains("which is not on the public internet", import.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("--allow", import.Errors, StringComparison.Ordinal);
        Assert.Empty(_site.Asked);
    }

    [Fact]
    public async Task A_watch_is_stopped_by_the_keyboard_and_one_that_is_killed_again_and_again_ends_with_the_same_archive()
    {
        for (var number = 0; number < 40; number++)
        {
            var text = $"Ferry {number} was late on Monday, Ines Holt said. \"All {number} are safe,\" Jon Ask told the Gazette. ";
            _site.Publish($"ferry{number}", $"Ferry {number}", string.Concat(Enumerable.Repeat(text, 8)));
        }

        using var whole = StartWatch("whole.hearsay", _site.Feed);
        await WaitForAsync("whole.hearsay", 40, whole);
        using (var interrupt = Process.Start("kill", ["-INT", $"{whole.Id}"])) await whole.WaitForExitAsync(Stop);
        Assert.Equal(0, whole.ExitCode);
        var random = new Random(7);
        for (var count = 1; count <= 3; count++)
        {
            using var killed = StartWatch("killed.hearsay", _site.Feed, "--once");
            await WaitForAsync("killed.hearsay", count * 10 - 9, killed);
            await Task.Delay(random.Next(100), Stop);
            killed.Kill();
            await killed.WaitForExitAsync(Stop);
        }

        // What the first watch did last, when it was stopped, is done by the next round.
        Assert.Equal(0, (await WatchAsync("whole.hearsay", "--once")).ExitCode);
        Assert.Equal(0, (await WatchAsync("killed.hearsay", "--once")).ExitCode);
        Assert.Equal(
            await ArchiveDump.WriteAsync(_folder.At("whole.hearsay"), Stop),
            await ArchiveDump.WriteAsync(_folder.At("killed.hearsay"), Stop));
    }

    private Process StartWatch(string archive, params string[] arguments)
    {
        var process = ProgramRun.Start(["watch", .. arguments, "-a", _folder.At(archive), "--allow", "127.0.0.1", "--pause", "0s"]);
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task WaitForAsync(string name, int count, Process process)
    {
        await using var archive = await Archive.OpenAsync(_folder.At(name), cancellationToken: Stop);
        while (!process.HasExited && await archive.CountArticlesAsync(Stop) < count) await Task.Delay(5, Stop);
    }

    private Task<ProgramRun> WatchAsync(string archive, params string[] arguments) =>
        ProgramRun.OfAsync(["watch", .. arguments, "-a", _folder.At(archive), "--allow", "127.0.0.1", "--pause", "0s"]);
}
