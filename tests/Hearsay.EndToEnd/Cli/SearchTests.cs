using System.Text.Json;

namespace Hearsay.EndToEnd.Cli;

public class SearchTests
{
    private const string Rows = """
        {"id": "a", "title": "Ferry late", "outlet": "The Herald", "published": "2031-03-05", "text": "The ferry was late, Ines Holt said."}
        {"id": "b", "title": "All safe", "outlet": "The Gazette", "published": "2031-04-05", "text": "Passengers of the ferry are safe."}
        """;

    [Fact]
    public async Task A_search_is_shown_to_be_read()
    {
        var run = await SearchAsync("ferry", "--order", "oldest");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "Ferry late\n    The Herald · 2031-03-05 · -#a\n    The *ferry* was late", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 articles.\noutlet: The Gazette (1), The Herald (1)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_written_as_json()
    {
        var run = await SearchAsync("passengers of the ferry", "--format", "json");
        using var row = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal("hearsay.search/1", row.RootElement.GetProperty("format").GetString());
        Assert.Equal("b", row.RootElement.GetProperty("article").GetString());
        Assert.Contains(row.RootElement.GetProperty("excerpt").EnumerateArray(), part => part.GetProperty("match").GetBoolean());
    }

    [Theory]
    [InlineData("a", "ferry", "--facet", "outlet=The Herald")]
    [InlineData("a", "--facet", "month=2031-03")]
    [InlineData("b", "ferry", "--from", "2031-03-06")]
    [InlineData("b a", "--count", "5")]
    [InlineData("a", "ferry", "-safe")]
    [InlineData("b", "--count", "1")]
    public async Task A_search_is_narrowed(string expected, params string[] arguments)
    {
        var run = await SearchAsync([.. arguments, "--format", "json"]);
        var ids = run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetString());
        Assert.Equal(expected, string.Join(' ', ids));
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so()
    {
        var run = await SearchAsync("zeppelin");
        Assert.Equal((1, "", "hearsay: No article has it. Try fewer words or other facets.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("is no KIND=VALUE", "--facet", "colour=red")]
    [InlineData("is no day", "--from", "yesterday")]
    [InlineData("at least 1", "--count", "0")]
    public async Task A_wrong_command_is_refused(string reason, params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(["search", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_is_not_there_is_not_made()
    {
        using var folder = new Folder();
        var run = await ProgramRun.OfAsync("search", "ferry", "-a", folder.At("none.hearsay"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no such archive", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("none.hearsay")));
    }

    private static async Task<ProgramRun> SearchAsync(params string[] arguments)
    {
        using var folder = new Folder();
        var archive = folder.At("news.hearsay");
        Assert.Equal(0, (await ProgramRun.OfInputAsync(Rows, "import", "-", "-a", archive)).ExitCode);
        return await ProgramRun.OfAsync(["search", .. arguments, "-a", archive]);
    }
}
