using System.Collections.Concurrent;
using System.Net;
using Hearsay.EndToEnd.Archives;
using Hearsay.EndToEnd.Feeds;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Imports;
using Hearsay.Store.Lists;
using Hearsay.Store.Visits;

namespace Hearsay.EndToEnd.Store;

/// <summary>Tables of addresses, and what is written into them.</summary>
public class AddressListTests
{
    private const string Time = "2031-03-05T12:00:00Z";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://a.example/1\n", 1, "url,status,reason,time|https://a.example/1,done,,#|")]
    [InlineData("https://a.example/1,Dam\n\nhttps://a.example/2\n", 3,
        "url,column2,status,reason,time|https://a.example/1,Dam|https://a.example/2,,done,,#|")]
    [InlineData("Desk,URL\r\nnews,https://a.example/1\r\n", 2, "Desk,URL,status,reason,time|news,https://a.example/1,done,,#|")]
    [InlineData("page,note\nhttps://a.example/1,\"two\nlines, \"\"quoted\"\"\"\nhttps://a.example/2,x\n", 4,
        "page,note,status,reason,time|https://a.example/1,\"two\nlines, \"\"quoted\"\"\"|https://a.example/2,x,done,,#|")]
    [InlineData("name,url\none,https://a.example/1\ntwo\n", 2,
        "name,url,status,reason,time|one,https://a.example/1,done,,#|two,,failed,no address,|")]
    [InlineData("url,status\nhttps://a.example/1,new\n", 2, "url,status,reason,time|https://a.example/1,done,,#|")]
    public void What_became_of_an_address_is_added_to_its_row(string text, int line, string expected)
    {
        using var folder = new Folder();
        var path = folder.Write("list.csv", text);
        var list = AddressList.Load(path);
        list.Mark(line, reason: null, new HandClock().GetUtcNow());
        list.Save();
        Assert.Equal(text, File.ReadAllText(path));
        var written = File.ReadAllText(folder.At("list.status.csv")).Replace("\r\n", "|", StringComparison.Ordinal);
        Assert.Equal(expected.Replace("#", Time, StringComparison.Ordinal), written);
    }

    [Fact]
    public void A_list_is_written_back_where_that_is_wanted_and_a_copy_is_a_list_too()
    {
        using var folder = new Folder();
        foreach (var name in (string[])["list.csv", "list.status.csv"])
        {
            var list = AddressList.Load(folder.Write(name, "https://a.example/1\nhttps://a.example/2\n"));
            list.Mark(2, "The server answers 404, \"gone\".", new HandClock().GetUtcNow());
            if (name == "list.csv") list.SaveBack();
            else list.Save();
            var written = File.ReadAllText(folder.At(name));
            Assert.Contains($"/2,failed,\"The server answers 404, \"\"gone\"\".\",{Time}", written, StringComparison.Ordinal);
            Assert.Single(Directory.GetFiles(folder.Path));
            File.Delete(folder.At(name));
        }
    }

    [Theory]
    [InlineData("url\n", "It holds no address.")]
    [InlineData("url\n\"https://a.example", "The quotation mark on line 2 is not closed.")]
    [InlineData("name,url\nx,\ny,ftp://a.example/1\n", "line 3: ftp://a.example/1: Only http and https addresses are fetched.")]
    [InlineData("url\nnowhere\n", "line 2: nowhere: It is not a valid address.")]
    public async Task A_list_that_cannot_be_read_is_named(string text, string reason)
    {
        using var folder = new Folder();
        using var fetcher = new Fetcher();
        var intake = new ArticleIntake(fetcher, new IntakeOptions());
        var items = new List<IntakeItem>();
        await foreach (var item in intake.OpenAsync([folder.Write("list.csv", text)], Stop)) items.Add(item);
        Assert.Contains(reason, Assert.Single(items).Failure!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_robots_txt_keeps_to_itself_is_not_fetched()
    {
        using var server = new LoopbackServer(path => path == "/robots.txt"
            ? LoopbackServer.Answer("200 OK", "Content-Type: text/plain\r\n", "User-agent: *\nDisallow: /closed"u8.ToArray())
            : LoopbackServer.Page("The ferry sank."));
        using var fetcher = new Fetcher(new FetchLimits { AllowedAddresses = [IPAddress.Loopback] });
        using var visitor = new Visitor(fetcher, new VisitOptions { Clock = new LeapingClock() });
        using var folder = new Folder();
        var intake = new ArticleIntake(fetcher, new IntakeOptions { Visitor = visitor });
        List<IntakeItem> items = [];
        await foreach (var item in intake.OpenAsync([folder.Write("list.csv", $"{server.At("/closed")}\n{server.At("/open")}\n")], Stop))
            items.Add(item);

        Assert.Contains("robots.txt does not allow", items[0].Failure!.Reason, StringComparison.Ordinal);
        Assert.Contains("The ferry sank.", items[1].Input!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_in_a_folder_is_not_fetched()
    {
        using var folder = new Folder();
        folder.Write("list.csv", "https://a.example/1\n");
        folder.Write("a.txt", "text");
        using var fetcher = new Fetcher();
        var items = new List<IntakeItem>();
        await foreach (var item in new ArticleIntake(fetcher, new IntakeOptions()).OpenAsync([folder.Path], Stop)) items.Add(item);
        Assert.Equal("a", Assert.Single(items).Input!.Metadata.Id);
    }

    [Fact]
    public async Task An_import_of_a_list_goes_on_with_what_is_not_done()
    {
        var isUp = false;
        var asked = new ConcurrentQueue<string>();
        using var server = new LoopbackServer(path =>
        {
            asked.Enqueue(path);
            return path == "/late" && !isUp ? LoopbackServer.Answer("503 Busy", "", []) : LoopbackServer.Page($"<p>Ferry{path}</p>");
        });
        using var folder = new Folder();
        var list = folder.Write("list.csv", $"name,url\none,{server.At("/one")}\nlate,{server.At("/late")}\n");
        await ImportAsync(folder, list);
        var status = await File.ReadAllTextAsync(folder.At("list.status.csv"), Stop);
        Assert.Matches(@"one,http\S+/one,done,,20", status);
        Assert.Matches(@"late,http\S+/late,failed,\S+ The server answers 503", status);

        isUp = true;
        asked.Clear();
        await ImportAsync(folder, list);
        Assert.Equal(["/late"], asked);
        Assert.Matches(@"late,http\S+/late,done,,20", await File.ReadAllTextAsync(folder.At("list.status.csv"), Stop));
        await using var archive = await Archive.OpenAsync(folder.At("news.hearsay"), cancellationToken: Stop);
        Assert.Equal(2, await archive.CountArticlesAsync(Stop));
        Assert.Empty(await archive.ListFailuresAsync(Stop));
    }

    private static async Task ImportAsync(Folder folder, string list)
    {
        using var fetcher = new Fetcher(new FetchLimits { AllowedAddresses = [IPAddress.Loopback] });
        await using var archive = await Archive.OpenAsync(folder.At("news.hearsay"), cancellationToken: Stop);
        var items = new ArticleIntake(fetcher, new IntakeOptions { PassesOverDone = true }).OpenAsync([list], Stop);
        var ledger = new AddressLedger(TimeProvider.System, writesBack: false);
        await foreach (var step in new Import(archive, Hearsay.Reader.Load(), jobs: 1).RunAsync(items, Stop)) ledger.Note(step);
        ledger.Save();
    }
}
