using System.Text;
using System.Text.Json;
using Hearsay.EndToEnd.Store;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Cli;

public class ImportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_is_imported_once_however_often_it_is_named()
    {
        using var folder = new Folder();
        var archive = folder.At("news.hearsay");
        var first = await ProgramRun.OfAsync("import", "samples", "--archive", archive);
        Assert.Equal((0, "", "hearsay: 6 added.\n"), (first.ExitCode, first.Output, first.Errors));
        var before = await ArchiveDump.WriteAsync(archive, Stop);
        var second = await ProgramRun.OfAsync("import", "samples", "-a", archive);
        Assert.Equal((0, "hearsay: 0 added, 6 known already.\n"), (second.ExitCode, second.Errors));
        Assert.Equal(before, await ArchiveDump.WriteAsync(archive, Stop));
    }

    [Fact]
    public async Task What_fails_is_named_and_imported_when_it_is_mended()
    {
        using var folder = new Folder();
        var archive = folder.At("news.hearsay");
        const string good = """{"id": "a", "text": "The ferry was late, Ines Holt said."}""";
        var rows = folder.Write("rows.jsonl", good + "\n{\"id\": \"b\"\n");
        var run = await ProgramRun.OfAsync("import", rows, folder.At("missing.txt"), "-a", archive);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("rows.jsonl, line 2: It is not valid JSON", run.Errors, StringComparison.Ordinal);
        Assert.Contains("missing.txt: There is no such file", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 added, 2 failed. With --retry", run.Errors, StringComparison.Ordinal);

        folder.Write("missing.txt", "All are safe, Jon Ask said.");
        folder.Write("rows.jsonl", good + "\n{\"id\": \"b\", \"text\": \"It sank.\"}\n");
        var retry = await ProgramRun.OfAsync("import", "--retry", "-a", archive);
        Assert.Equal((0, "hearsay: 2 added.\n"), (retry.ExitCode, retry.Errors));
        var nothing = await ProgramRun.OfAsync("import", "--retry", "-a", archive);
        Assert.Equal((0, "hearsay: 0 added.\n"), (nothing.ExitCode, nothing.Errors));
    }

    [Fact]
    public async Task What_failed_is_listed_with_reasons_until_it_is_mended()
    {
        using var folder = new Folder();
        var archive = folder.At("news.hearsay");
        var crawl = folder.Write("crawl.warc", InventedWarc.Join(InventedWarc.Page("a"), InventedWarc.Page("b"))[..^20]);
        var run = await ProgramRun.OfAsync("import", crawl, "-a", archive);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("crawl.warc: It is damaged at byte ", run.Errors, StringComparison.Ordinal);
        var failures = await ProgramRun.OfAsync("import", "--failures", "-a", archive);
        Assert.Equal(0, failures.ExitCode);
        Assert.Matches(@"crawl\.warc: It is damaged at byte \d+: the file ends in a record\. .+ \(Failed once, last on ", failures.Output);

        folder.Write("crawl.warc", InventedWarc.Join(InventedWarc.Page("a"), InventedWarc.Page("b")));
        Assert.Equal("hearsay: 1 added, 1 known already.\n", (await ProgramRun.OfAsync("import", "--retry", "-a", archive)).Errors);
        Assert.Equal("", (await ProgramRun.OfAsync("import", "--failures", "-a", archive)).Output);
    }

    [Fact]
    public async Task A_crawl_gives_its_pages_and_says_what_was_passed_over()
    {
        using var folder = new Folder();
        var path = folder.At("news.hearsay");
        var request = InventedWarc.Record("request", "WARC-Target-URI: https://herald.example/a\r\n", []);
        var crawl = folder.Write("crawl.warc", InventedWarc.Join(request, InventedWarc.Page("a"), request));
        var run = await ProgramRun.OfAsync("import", crawl, "-a", path, "--outlet", "The Gull", "--published", "2031-03-05");
        Assert.Equal(
            (0, "hearsay: Passed over, being no article or done before: 2 request.\nhearsay: 1 added.\n"), (run.ExitCode, run.Errors));
        await using var archive = await Archive.OpenAsync(path, cancellationToken: Stop);
        var article = await archive.FindCurrentAsync("https://herald.example/a", Stop);
        Assert.Equal(("The Gull", "2031-03-05"), (article!.Metadata.Outlet, article.Metadata.Published.ToString()));
        Assert.Equal(new DateTimeOffset(2021, 3, 4, 5, 6, 7, TimeSpan.Zero), article.FirstSeen);
    }

    [Fact]
    public async Task Rows_of_one_address_are_versions_and_rows_without_one_are_articles()
    {
        using var folder = new Folder();
        var path = folder.At("news.hearsay");
        const string rows = """
            {"id": "1", "url": "https://herald.example/a#top", "text": "Seven were hurt."}
            {"id": "2", "url": "https://herald.example/a", "text": "Nine were hurt."}
            {"id": "3", "text": "Nine were hurt."}
            {"id": "4", "text": "Nine were hurt."}
            """;
        Assert.Equal(0, (await ProgramRun.OfInputAsync(rows, "import", "-", "-a", path)).ExitCode);
        await using var archive = await Archive.OpenAsync(path, cancellationToken: Stop);
        var articles = await archive.ListCurrentAsync(0, 10, Stop);
        Assert.Equal(["https://herald.example/a", "-#3", "-#4"], articles.Select(article => article.Address));
        Assert.Equal(2, articles[0].Number);
    }

    [Theory]
    [InlineData("name what to import")]
    [InlineData("leave the paths out", "a.txt", "--retry")]
    [InlineData("leave the paths out", "a.txt", "--failures")]
    [InlineData("is no date", "a.txt", "--published", "soon")]
    [InlineData("no option", "--archiv")]
    [InlineData("at least 1", "a.txt", "--jobs", "0")]
    public async Task A_wrong_command_is_refused(string reason, params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(["import", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_is_killed_again_and_again_ends_with_the_same_archive()
    {
        using var folder = new Folder();
        var rows = folder.Write("rows.jsonl", MakeRows(60));
        Assert.Equal(0, (await ProgramRun.OfAsync("import", rows, "-a", folder.At("whole.hearsay"))).ExitCode);

        var path = folder.At("killed.hearsay");
        var random = new Random(5);
        for (var count = 0; count < 5; count++) await KillAsync(rows, path, random.Next(120));
        Assert.Equal(0, (await ProgramRun.OfAsync("import", rows, "-a", path)).ExitCode);
        Assert.Equal(await ArchiveDump.WriteAsync(folder.At("whole.hearsay"), Stop), await ArchiveDump.WriteAsync(path, Stop));
    }

    // The moment is counted from when an article more is in: the models are loaded by then, and articles come one after another.
    private static async Task KillAsync(string rows, string path, int milliseconds)
    {
        await using var archive = await Archive.OpenAsync(path, cancellationToken: Stop);
        var before = await archive.CountArticlesAsync(Stop);
        using var process = ProgramRun.Start("import", rows, "-a", path, "--quiet");
        process.StandardInput.Close();
        while (!process.HasExited && await archive.CountArticlesAsync(Stop) == before) await Task.Delay(5, Stop);
        await Task.Delay(milliseconds, Stop);
        process.Kill();
        await process.WaitForExitAsync(Stop);
    }

    private static string MakeRows(int count)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            var story = $"Ferry {number} was late on Monday, Ines Holt said. \"All {number} people are safe,\" Jon Ask told the Gazette. ";
            var row = new { id = $"r{number}", outlet = "The Herald", text = string.Concat(Enumerable.Repeat(story, 8)) };
            text.Append(JsonSerializer.Serialize(row)).Append('\n');
        }

        return text.ToString();
    }
}
