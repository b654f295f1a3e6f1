using Hearsay.Desk.Mcp;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hearsay.Desk;

/// <summary>The archive for programs that speak the Model Context Protocol.</summary>
public static class McpServing
{
    private const string Instructions =
        "Hearsay reads English news and tells, for every statement, who said it and through whom it came to the page; over many reports, "
        + "who copied whom, on how many independent origins a claim rests, and where accounts conflict. It never judges what is true. "
        + "Quote the words that answers give, with their links.";

    /// <summary>Answers on standard input and output until the input ends. Nothing else is written to standard output.</summary>
    /// <param name="archive">The archive, which stays the caller's to close.</param>
    /// <param name="reader">The reader, which may still be loading.</param>
    /// <param name="desk">The address of the desk to which permalinks lead.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task RunAsync(
        Archive archive, Task<Reader> reader, Uri desk, CancellationToken cancellationToken = default)
    {
        using var fetcher = new Fetcher();
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddJsonConsole().Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
                console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(archive).AddSingleton(reader).AddSingleton(fetcher).AddSingleton(new DeskLinks(() => desk));
        Add(builder.Services).WithStdioServerTransport();
        using var host = builder.Build();
        await host.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds the server and its tools to services that hold the archive, the reader, the fetcher and the links.</summary>
    internal static IMcpServerBuilder Add(IServiceCollection services) => services.AddMcpServer(server =>
    {
        server.ServerInfo = new Implementation
        {
            Name = "hearsay",
            Version = typeof(Reader).Assembly.GetName().Version?.ToString(3) ?? "0.0.0",
        };
        server.ServerInstructions = Instructions;
    }).WithTools<ArchiveTools>().WithRequestFilters(filters => filters.AddCallToolFilter(AnswerRefusals));

    // A question that cannot be answered is no fault of the server's, and none for its log.
    private static McpRequestHandler<CallToolRequestParams, CallToolResult> AnswerRefusals(
        McpRequestHandler<CallToolRequestParams, CallToolResult> next) => async (request, cancellationToken) =>
    {
        try
        {
            return await next(request, cancellationToken).ConfigureAwait(false);
        }
        catch (McpException refusal)
        {
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = refusal.Message }] };
        }
    };
}
