using System.Diagnostics;
using System.Xml.Linq;
using Hearsay.Cli;
using Hearsay.Desk;
using Hearsay.EndToEnd.Archives;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Cli;

public class ExportTests
{
    private const string Address = "https://herald.example/pumps";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_are_exported_straight_and_the_rows_are_counted()
    {
        using var folder = new Folder();
        var table = folder.At("out/statements.csv");
        var run = await ProgramRun.OfAsync("export", "samples", "--format", "csv", "--output", table);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Matches("^hearsay: [0-9]+ statements from 6 articles, written to .*\n$", run.Errors);
        var lines = await File.ReadAllLinesAsync(table, Stop);
        Assert.Contains($"hearsay: {lines.Length - 1} statements", run.Errors, StringComparison.Ordinal);
        Assert.Equal([table], Directory.GetFiles(folder.At("out")));
    }

    [Fact]
    public async Task An_archive_is_exported_whole_or_in_part_with_its_corrections()
    {
        using var folder = new Folder();
        var archive = await MakeArchiveAsync(folder);
        var all = await ProgramRun.OfAsync("export", "--archive", archive);
        Assert.Equal(3, all.Lines.Length);
        Assert.Equal("hearsay: 3 lines from 2 articles.\n", all.Errors);
        Assert.Contains("\"name\":\"Ines Holt\"", all.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"read\":\"Holt\",\"value\":\"Ines Holt\"", all.Lines[0], StringComparison.Ordinal);
        foreach (var part in (string[][])[["--article", Address], ["--search", "pumps"], ["--saved", "Pumps"], ["--saved", "1"],
            ["--facet", "source=Ines Holt"]])
        {
            var run = await ProgramRun.OfAsync(["export", "--archive", archive, .. part]);
            Assert.Equal((0, "hearsay: 1 lines from 1 article.\n"), (run.ExitCode, run.Errors));
            Assert.Equal(all.Lines[0].Split("\"generated\"")[0], run.Lines[0].Split("\"generated\"")[0]);
        }

        Assert.Equal(2, (await ProgramRun.OfAsync("export", "--archive", archive, "--story", "s1")).Lines.Length);
    }

    [Theory]
    [InlineData("atom", "--story", "s1")]
    [InlineData("atom", "--search", "pumps")]
    [InlineData("atom", "--quiet", null)]
    public async Task What_moves_is_a_feed(string format, string option, string? value)
    {
        using var folder = new Folder();
        var archive = await MakeArchiveAsync(folder);
        string[] part = value is null ? [option] : [option, value];
        var run = await ProgramRun.OfAsync(
            ["export", "--archive", archive, "--format", format, "--site", "https://desk.example/h", .. part]);
        Assert.Equal(0, run.ExitCode);
        var feed = XDocument.Parse(run.Output).Root!;
        var links = feed.Descendants().Select(element => element.Attribute("href")?.Value).OfType<string>().ToArray();
        Assert.Contains(links, link => link.StartsWith("https://desk.example/h/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_are_left_out_where_that_is_asked_for()
    {
        using var folder = new Folder();
        var archive = await MakeArchiveAsync(folder);
        foreach (var format in (string[])["jsonl", "csv", "webannotation", "geojson"])
        {
            var run = await ProgramRun.OfAsync("export", "--archive", archive, "--format", format, "--without-text");
            Assert.DoesNotContain("failed at nine", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2, "give one of", "--story", "s1", "--article", "a")]
    [InlineData(2, "writes one page", "--format", "html")]
    [InlineData(2, "Leave the rest out", "--format", "opml", "--story", "s1")]
    [InlineData(2, "Leave --article out", "--format", "atom", "--article", Address)]
    [InlineData(2, "--kind is for tables", "--kind", "events")]
    [InlineData(2, "--bom is for tables", "--format", "geojson", "--bom")]
    [InlineData(2, "--from is later than --to", "--from", "2031-03-05", "--to", "2031-03-01")]
    [InlineData(2, "is no address of a desk", "--site", "desk")]
    [InlineData(1, "holds no such article", "--article", "https://nowhere.example/")]
    [InlineData(1, "holds no such article", "--story", "s9")]
    [InlineData(1, "holds no such article", "--saved", "Ships")]
    public async Task What_cannot_be_exported_is_said_and_nothing_is_written(int exitCode, string message, params string[] arguments)
    {
        using var folder = new Folder();
        var archive = await MakeArchiveAsync(folder);
        var run = await ProgramRun.OfAsync(["export", "--archive", archive, "--output", folder.At("out"), .. arguments]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("out")));
    }

    [Fact]
    public async Task A_feed_is_not_made_from_files_and_an_archive_must_be_there()
    {
        Assert.Equal(2, (await ProgramRun.OfAsync("export", "samples", "--format", "atom")).ExitCode);
        using var folder = new Folder();
        Assert.Equal(1, (await ProgramRun.OfAsync("export", "--archive", folder.At("none"))).ExitCode);
        var archive = await MakeArchiveAsync(folder);
        Assert.Equal(2, (await ProgramRun.OfAsync("export", "--archive", archive, "--output", archive)).ExitCode);
    }

    [Fact]
    public async Task Followed_feeds_are_a_list()
    {
        using var folder = new Folder();
        var archive = await MakeArchiveAsync(folder);
        await ProgramRun.OfAsync("feeds", "add", "https://herald.example/feed.xml", "--archive", archive);
        var run = await ProgramRun.OfAsync("export", "--archive", archive, "--format", "opml");
        Assert.Equal((0, "hearsay: 1 feeds.\n"), (run.ExitCode, run.Errors));
        var outline = Assert.Single(XDocument.Parse(run.Output).Descendants("outline"));
        Assert.Equal("https://herald.example/feed.xml", outline.Attribute("xmlUrl")?.Value);
    }

    [Fact]
    public async Task A_story_is_a_page()
    {
        using var folder = new Folder();
        var archive = await MakeArchiveAsync(folder);
        var run = await ProgramRun.OfAsync("export", "--archive", archive, "--format", "html", "--story", "s1");
        Assert.Contains("The pumps failed", run.Output, StringComparison.Ordinal);
        Assert.Equal("hearsay: 1 page.\n", run.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_finished_leaves_the_earlier_one()
    {
        using var folder = new Folder();
        var path = folder.Write("a.csv", "earlier");
        await using (var output = OutputFile.Open(path)) await output.Writer.WriteAsync("half");
        Assert.Equal("earlier", await File.ReadAllTextAsync(path, Stop));
        await using (var output = OutputFile.Open(path))
        {
            await output.Writer.WriteAsync("whole");
            await output.KeepAsync();
        }

        Assert.Equal("whole", await File.ReadAllTextAsync(path, Stop));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        Assert.Throws<IOException>(() => OutputFile.Open(folder.Path));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_a_device_and_a_pipe_are_written_through()
    {
        using var folder = new Folder();
        var (path, link, pipe) = (folder.Write("a.csv", "earlier"), folder.At("link.csv"), folder.At("pipe"));
        File.CreateSymbolicLink(link, path);
        await WriteWholeAsync(link);
        Assert.Equal("whole", await File.ReadAllTextAsync(path, Stop));
        Assert.Equal(path, new FileInfo(link).LinkTarget);

        using (var maker = Process.Start("mkfifo", [pipe])) await maker.WaitForExitAsync(Stop);
        var reading = Task.Run(() => File.ReadAllText(pipe), Stop);
        await Task.Run(() => WriteWholeAsync(pipe), Stop);
        Assert.Equal("whole", await reading);

        var device = folder.At("device");
        File.CreateSymbolicLink(device, "/dev/null");
        await WriteWholeAsync(device);
        Assert.Equal("/dev/null", new FileInfo(device).LinkTarget);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void Permalinks_lead_to_the_desk_as_it_is_opened() =>
        Assert.Equal(ExportOptions.UsualSite, $"http://127.0.0.1:{DeskOptions.DefaultPort}");

    private static async Task<string> MakeArchiveAsync(Folder folder)
    {
        var path = folder.At("news.hearsay");
        await using var archive = await Archive.OpenAsync(path, cancellationToken: Stop);
        var pumps = Report.Of("The pumps failed at nine, Holt said.", title: "The pumps failed").Saying("The pumps failed at nine", "Holt");
        var version = await archive.AddAsync(pumps.At(Address), pumps, Stop);
        var gate = Report.Of("The gate held.", title: "The gate").Saying("The gate held", "Mara Lind");
        await archive.AddAsync(gate.At("https://herald.example/gate"), gate, Stop);
        var anchor = new Anchor(AnchorKind.Statement, version.Hash, pumps.Attributions[0].ContentCover());
        await archive.SaveCorrectionAsync(new Correction(anchor, CorrectedReading.SourceName, "Holt", "Ines Holt"), Stop);
        await archive.SaveSearchAsync(new SavedSearch("Pumps", new SearchQuery { Text = "pumps" }), Stop);
        var named = pumps with { Article = pumps.Article with { Metadata = pumps.Article.Metadata with { Id = "1" } } };
        var story = new Story { Id = "s1", Title = "The pumps failed", Reports = [named] };
        await archive.SaveStoriesAsync([new StoryState("s1", story.Title, StoryJson.Write(story), [version.Id])], Stop);
        return path;
    }

    private static async Task WriteWholeAsync(string path)
    {
        await using var output = OutputFile.Open(path);
        await output.Writer.WriteAsync("whole");
        await output.KeepAsync();
    }
}
