using System.Text.Json;

namespace Hearsay.EndToEnd.Cli;

public class StoryTests
{
    private const string Fire =
        "A fire gutted the Harlow flour mill in Dunmere before dawn, and two night workers were taken to hospital with burns.";

    private const string Rows =
        $$"""
        {"id":"a","outlet":"Dunmere Press","published":"2031-03-04","title":"Mill burns","text":"{{Fire}}"}
        {"id":"b","outlet":"River Voice","published":"2031-03-05","title":"Mill burns down","text":"{{Fire}}\n\n(Dunmere Press)"}
        {"id":"c","outlet":"Tarrick Post","published":"2031-03-05","text":"The Tarrick council voted to dredge its harbour."}
        """;

    [Fact]
    public async Task Stories_are_shown_to_be_read()
    {
        using var folder = new Folder();
        var run = await ProgramRun.OfAsync("story", folder.Write("rows.jsonl", Rows), "--min-reports", "2");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Mill burns\n2 reports, 1 origin, 0 conflicts.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("% from report 1, which it credits", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readings_give_the_stories_that_their_articles_give()
    {
        using var folder = new Folder();
        var rows = folder.Write("rows.jsonl", Rows);
        var readings = folder.Write("readings.jsonl", (await ProgramRun.OfAsync("read", rows, "--format", "json")).Output);
        var run = await ProgramRun.OfAsync("story", rows, "--format", "json");
        Assert.Equal(run.Output, (await ProgramRun.OfAsync("story", readings, "--format", "json")).Output);
        Assert.Equal(2, run.Lines.Length);
        using var story = JsonDocument.Parse(run.Lines[0]);
        Assert.Equal("a", story.RootElement.GetProperty("copies")[0].GetProperty("from").GetString());
    }

    [Fact]
    public async Task A_quotation_whose_words_drift_is_shown_as_such()
    {
        const string first = "“The roof fell on the looms and nobody was there,” said fire chief Orla Benton.";
        const string second = "“The roof came down on the looms and nobody was there,” said fire chief Orla Benton.";
        using var folder = new Folder();
        var rows = folder.Write("rows.jsonl", $$"""
            {"id":"a","outlet":"Dunmere Press","published":"2031-03-04","text":"{{Fire}}\n\n{{first}}"}
            {"id":"b","outlet":"River Voice","published":"2031-03-05","text":"{{Fire}}\n\n{{second}}"}
            """);
        Assert.Contains("· its words drift", (await ProgramRun.OfAsync("story", rows)).Output, StringComparison.Ordinal);
        var page = (await ProgramRun.OfAsync("story", rows, "--format", "html")).Output;
        Assert.Contains("its words drift</span>", page, StringComparison.Ordinal);
        using var story = JsonDocument.Parse((await ProgramRun.OfAsync("story", rows, "--format", "json")).Output);
        var claims = story.RootElement.GetProperty("claims").EnumerateArray();
        var claim = Assert.Single(claims, claim => claim.GetProperty("drifted").GetBoolean());
        Assert.Equal("The roof fell on the looms", claim.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_stream_in_order_is_written_as_its_stories_end()
    {
        using var folder = new Folder();
        const string later = """{"id":"z","outlet":"Tarrick Post","published":"2033-01-01","text":"The lighthouse was painted white."}""";
        var rows = folder.Write("rows.jsonl", Rows + "\n" + later);
        var whole = await ProgramRun.OfAsync("story", rows, "--format", "json");
        var stream = await ProgramRun.OfAsync("story", rows, "--format", "json", "--in-order");
        Assert.Equal((0, ""), (stream.ExitCode, stream.Errors));
        Assert.Equal(whole.Lines.Order(), stream.Lines.Order());
        Assert.Equal(2, (await ProgramRun.OfAsync("story", rows, "--format", "html", "--in-order")).ExitCode);
    }

    [Fact]
    public async Task What_is_known_of_the_reports_is_given()
    {
        using var folder = new Folder();
        var run = await ProgramRun.OfAsync("story", folder.Write("a.txt", Fire), "--outlet", "The Gull", "--published", "2031-03-04");
        Assert.Contains("2031-03-04 · The Gull", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_written_to_a_file()
    {
        using var folder = new Folder();
        var page = folder.At("page.html");
        var run = await ProgramRun.OfAsync("story", folder.Write("rows.jsonl", Rows), "--format", "html", "--output", page);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("<svg", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_is_no_article_to_import()
    {
        using var folder = new Folder();
        var readings = folder.Write("readings.jsonl",
            (await ProgramRun.OfAsync("read", folder.Write("rows.jsonl", Rows), "--format", "json")).Output);
        var run = await ProgramRun.OfAsync("import", readings, "--archive", folder.At("news.hearsay"));
        Assert.Contains("It is a reading and no article.", run.Errors, StringComparison.Ordinal);
    }
}
