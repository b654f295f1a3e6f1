using System.Text.Json;

namespace Hearsay.EndToEnd.Cli;

public class TraceTests
{
    private const string Rows =
        """
        {"id":"one","outlet":"Herald","text":"Alarms in the engine room were switched off before the fire.\n\nThe weather stayed calm."}
        {"id":"two","outlet":"Gazette","text":"The mayor opened a bridge."}
        """;

    [Fact]
    public async Task The_sentence_that_says_it_is_found()
    {
        using var folder = new Folder();
        var path = folder.Write("rows.jsonl", Rows);
        var result = await ProgramRun.OfAsync("trace", "engine room alarms switched off", path, "--format", "json");
        Assert.Equal(0, result.ExitCode);
        using var hit = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal("one", hit.RootElement.GetProperty("article").GetString());
        Assert.StartsWith("Alarms in the engine room", hit.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("one · Herald", (await ProgramRun.OfAsync("trace", "alarm switched off", path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_nobody_makes_gives_exit_code_1()
    {
        using var folder = new Folder();
        var result = await ProgramRun.OfAsync("trace", "volcano erupts", folder.Write("rows.jsonl", Rows));
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("No sentence says it", result.Errors, StringComparison.Ordinal);
    }
}
