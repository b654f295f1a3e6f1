using System.Diagnostics;
using System.Net.Sockets;
using Hearsay.Desk;
using Hearsay.EndToEnd.Archives;
using Hearsay.EndToEnd.Feeds;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Desk;

public class DeskCommandTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demo_opens_on_the_samples_and_leaves_nothing_behind()
    {
        using var process = ProgramRun.Start("demo");
        var address = new Uri((await process.StandardOutput.ReadLineAsync(Stop))!);
        using (var client = new HttpClient { BaseAddress = address })
        {
            var page = await client.GetStringAsync("/", Stop);
            Assert.Contains("Newest of 6 articles", page, StringComparison.Ordinal);
        }

        var before = Directory.GetDirectories(Path.GetTempPath(), "hearsay-demo-*");
        await StopAsync(process);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains(before, folder => !Directory.Exists(folder));
    }

    [Fact]
    public async Task The_desk_opens_on_an_archive_of_its_own()
    {
        using var folder = new Folder();
        await using (var archive = await Archive.OpenAsync(folder.At("own.hearsay"), cancellationToken: Stop))
        {
            var reading = Report.Of("The lake froze.", title: "Ice on the lake");
            await archive.AddAsync(reading.At("file:lake"), reading, Stop);
        }

        using var process = ProgramRun.Start("desk", "--archive", folder.At("own.hearsay"), "--port", "0", "--no-browser");
        var address = new Uri((await process.StandardOutput.ReadLineAsync(Stop))!);
        using var client = new HttpClient { BaseAddress = address };
        Assert.Contains("Ice on the lake", await client.GetStringAsync("/", Stop), StringComparison.Ordinal);
        await StopAsync(process);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task The_desk_follows_feeds_while_it_is_open()
    {
        using var folder = new Folder();
        using var site = new NewsSite();
        site.Publish("ferry", "Ferry late", "The ferry is late, Ines Holt said.");
        Assert.Equal(0, (await ProgramRun.OfAsync("feeds", "add", site.Feed, "-a", folder.At("own.hearsay"))).ExitCode);
        using var process = ProgramRun.Start(
            "desk", "--archive", folder.At("own.hearsay"), "--port", "0", "--no-browser", "--watch", "--allow", "127.0.0.1", "--pause",
            "0s");
        using var client = new HttpClient { BaseAddress = new Uri((await process.StandardOutput.ReadLineAsync(Stop))!) };
        while (!(await client.GetStringAsync("/health", Stop)).Contains("\"articles\":1", StringComparison.Ordinal))
        {
            await Task.Delay(20, Stop);
        }

        Assert.Contains("Ferry late", await client.GetStringAsync("/", Stop), StringComparison.Ordinal);
        await StopAsync(process);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task The_page_of_feeds_says_what_to_do_where_there_are_none()
    {
        using var folder = new Folder();
        await using var archive = await Archive.OpenAsync(folder.At("own.hearsay"), cancellationToken: Stop);
        await using var desk = await DeskServer.StartAsync(archive, Task.FromResult<Reader>(null!), new DeskOptions { Port = 0 }, Stop);
        using var client = new HttpClient { BaseAddress = desk.Address };
        var page = await client.GetStringAsync("/feeds", Stop);
        Assert.Contains("No feed is followed yet", page, StringComparison.Ordinal);
        Assert.Contains("hearsay watch --archive own.hearsay", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.168.1.4")]
    [InlineData("desk.example")]
    public async Task Another_address_than_this_machine_is_refused(string address)
    {
        var run = await ProgramRun.OfAsync("desk", "--address", address);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"The desk opens on this machine alone (127.0.0.1 or ::1), not at {address}", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_refuses_another_address_too()
    {
        using var folder = new Folder();
        await using var archive = await Archive.OpenAsync(folder.At("a"), cancellationToken: Stop);
        await Assert.ThrowsAsync<ArgumentException>(() => DeskServer.StartAsync(
            archive, Task.FromResult<Reader>(null!), new DeskOptions { Address = System.Net.IPAddress.Any }, Stop));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using var folder = new Folder();
        using var taken = new TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        var run = await ProgramRun.OfAsync("desk", "--archive", folder.At("a"), "--port", $"{port}", "--no-browser");
        Assert.Equal((1, $"hearsay: port {port} is taken; close the other desk or give --port 0\n"), (run.ExitCode, run.Errors));
    }

    private static async Task StopAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(Stop);
    }
}
