using System.Text.Json;
using Hearsay.EndToEnd.Desk;
using ModelContextProtocol;
using ModelContextProtocol.Client;

namespace Hearsay.EndToEnd.Mcp;

/// <summary>The tools as a client sees them, over HTTP at the desk and over standard input and output.</summary>
[Collection(nameof(DeskFixture))]
public class McpTests(DeskFixture desk)
{
    private static CancellationToken Stop => DeskFixture.CancellationToken;

    [Fact]
    public async Task Every_tool_says_what_it_does_and_changes_nothing()
    {
        await using var client = await ConnectAsync();
        var tools = await client.ListToolsAsync(cancellationToken: Stop);
        Assert.Equal(
            ["find_stories", "get_reading", "list_conflicts", "read_page", "read_text", "search", "trace_claim"],
            tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
        Assert.Contains("never judges", client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_traced_to_its_words_and_a_permalink_that_opens()
    {
        await using var client = await ConnectAsync();
        var traced = await CallAsync(client, "trace_claim", ("claim", "stopped counting at the gate"));
        var first = traced.GetProperty("items")[0];
        var statement = first.GetProperty("statement");
        Assert.Contains("Radio Corrin", statement.GetProperty("chain").GetString(), StringComparison.Ordinal);
        var words = statement.GetProperty("words");
        Assert.Equal("utf-16", words.GetProperty("unit").GetString());
        var sha256 = first.GetProperty("article").GetProperty("sha256").GetString()!;
        var version = (await desk.Archive.ListVersionsAsync(sha256, Stop))[0];
        var text = (await desk.Archive.FindTextAsync(version.Id, Stop))!;
        var said = text[words.GetProperty("start").GetInt32()..words.GetProperty("end").GetInt32()];
        Assert.Contains("counting at the gate", said, StringComparison.Ordinal);
        using var browser = new HttpClient();
        Assert.Contains("card open", await browser.GetStringAsync(words.GetProperty("link").GetString(), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_conflicts_and_articles_are_found()
    {
        await using var client = await ConnectAsync();
        var story = (await CallAsync(client, "find_stories", ("words", "ferry"))).GetProperty("items")[0];
        Assert.Equal("6 reports, 4 origins, 4 conflicts", story.GetProperty("summary").GetString());
        var conflict = (await CallAsync(client, "list_conflicts", ("story", story.GetProperty("id").GetString()!)))
            .GetProperty("items")[0];
        Assert.Equal(["204", "260"], conflict.GetProperty("sides").EnumerateArray().Select(side => side.GetProperty("value").GetString()));
        Assert.Contains("204", conflict.GetProperty("sides")[0].GetProperty("words")[0].GetProperty("text").GetString(),
            StringComparison.Ordinal);
        Assert.NotEqual(0, (await CallAsync(client, "list_conflicts")).GetProperty("items").GetArrayLength());
        var found = await CallAsync(client, "search", ("words", "ferry"), ("outlet", "Radio Corrin"));
        var sha256 = Assert.Single(found.GetProperty("items").EnumerateArray()).GetProperty("article").GetProperty("sha256").GetString()!;
        var reading = await CallAsync(client, "get_reading", ("sha256", sha256));
        Assert.NotEqual(0, reading.GetProperty("statements").GetArrayLength());
    }

    [Fact]
    public async Task A_text_is_read_and_a_long_answer_says_what_it_leaves_out()
    {
        await using var client = await ConnectAsync();
        var text = string.Join("\n\n", Enumerable.Range(1, 80).Select(number => $"“Lake {number} froze,” Ines Holt said."));
        var reading = await CallAsync(client, "read_text", ("text", text), ("outlet", "Tarn Post"));
        Assert.Equal("Tarn Post > Ines Holt", reading.GetProperty("statements")[0].GetProperty("chain").GetString());
        Assert.Equal(60, reading.GetProperty("statements").GetArrayLength());
        Assert.True(reading.GetProperty("leftOut").GetInt32() >= 15);
        Assert.False(reading.GetProperty("article").TryGetProperty("link", out _));
    }

    [Theory]
    [InlineData("read_page", "address", "http://127.0.0.1:9/", "loopback")]
    [InlineData("read_page", "address", "javascript:alert(1)", "https://")]
    [InlineData("get_reading", "sha256", "none", "no text of that hash")]
    [InlineData("list_conflicts", "story", "none", "no story of that id")]
    [InlineData("trace_claim", "claim", "the", "no word to look for")]
    public async Task What_cannot_be_answered_is_said(string tool, string name, string value, string reason)
    {
        await using var client = await ConnectAsync();
        var answer = await client.CallToolAsync(tool, new Dictionary<string, object?> { [name] = value }, cancellationToken: Stop);
        Assert.True(answer.IsError);
        Assert.Contains(reason, JsonSerializer.Serialize(answer.Content, McpJsonUtilities.DefaultOptions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_answers_on_standard_output_and_writes_nothing_else_there()
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments =
            [
                Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll"), "mcp", "--archive", desk.Archive.Path,
                "--desk", "http://localhost:9",
            ],
        });
        await using var client = await McpClient.CreateAsync(transport, cancellationToken: Stop);
        var found = await CallAsync(client, "search", ("words", "ferry"));
        Assert.StartsWith(
            "http://localhost:9/text/", found.GetProperty("items")[0].GetProperty("article").GetProperty("link").GetString(),
            StringComparison.Ordinal);
    }

    private Task<McpClient> ConnectAsync() => McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(desk.Address, "/mcp") }), cancellationToken: Stop);

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, params (string Name, object? Value)[] values)
    {
        var answer = await client.CallToolAsync(
            tool, values.ToDictionary(value => value.Name, value => value.Value), cancellationToken: Stop);
        Assert.NotEqual(true, answer.IsError);
        return answer.StructuredContent!.Value;
    }
}
