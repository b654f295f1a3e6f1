using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Hearsay.Desk.Api;
using Hearsay.Desk.Maps;
using Hearsay.Desk.Imports;
using Hearsay.Desk.Mcp;
using Hearsay.Desk.Routes;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hearsay.Desk;

/// <summary>The front door of the desk: an archive in the browser, on this machine alone.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    // A pasted text may be as long as a file that is read, and grows where it is written into a form.
    private const int MaxBodyBytes = 3 * ArticleIntake.MaxArticleBytes;

    private readonly WebApplication _application;
    private readonly Fetcher _fetcher;

    private DeskServer(WebApplication application, Fetcher fetcher) => (_application, _fetcher) = (application, fetcher);

    /// <summary>Where the desk is found: "http://127.0.0.1:8517/".</summary>
    public Uri Address => new(_application.Urls.First());

    /// <summary>Opens the desk on an archive, which stays the caller's to close, with a reader that may still be loading.</summary>
    /// <exception cref="ArgumentException">The address is one that other machines can reach.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<DeskServer> StartAsync(
        Archive archive, Task<Reader> reader, DeskOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(options);
        if (DeskOptions.FindRefusal(options.Address.ToString()) is { } refusal) throw new ArgumentException(refusal, nameof(options));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Listen(options.Address, options.Port);
        });
        // The lines of the log are JSON, on standard error, for what went wrong.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddJsonConsole();
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var fetcher = new Fetcher(options.Limits);
        AddServices(builder.Services, archive, reader, fetcher);
        builder.Services.AddSingleton(options).AddSingleton<FeedFollower>().AddSingleton(options.Watch.Clock).AddSingleton<FeedShelf>();
        var application = builder.Build();
        Map(application);
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        application.Services.GetRequiredService<FeedFollower>().Start();
        return new DeskServer(application, fetcher);
    }

    /// <summary>Answers what was asked already, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _fetcher.Dispose();
    }

    private static void AddServices(IServiceCollection services, Archive archive, Task<Reader> reader, Fetcher fetcher)
    {
        services.AddSingleton(archive).AddSingleton(reader).AddSingleton(fetcher);
        services.AddSingleton<Corrector>().AddSingleton<StoryRefresh>().AddSingleton<ImportQueue>();
        services.AddSingleton(TimeProvider.System).AddSingleton<MapMemory>().AddSingleton<KeptPages>();
        services.AddRoutingCore();
        services.AddRazorComponents();
        // Text of any script stays readable in the markup.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        // Nothing is signed here, so no key is made and written into the user's home.
        services.Configure<KeyManagementOptions>(keys => keys.AutoGenerateKeys = false);
        foreach (var keys in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToArray())
        {
            services.Remove(keys);
        }

        services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = ArticleIntake.MaxArticleBytes;
            form.BufferBodyLengthLimit = MaxBodyBytes;
        });
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
        // What was wrong with a request is then known to whoever answers that it was.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddProblemDetails();
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.AddSingleton(provider => new DeskLinks(() => FindAddress(provider)));
        McpServing.Add(services).WithHttpTransport(transport => transport.Stateless = true);
    }

    private static Uri FindAddress(IServiceProvider provider) =>
        new(provider.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static void Map(WebApplication application)
    {
        application.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = FailureAnswer.WriteAsync,
            // A wrong form is no fault of the desk's.
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
        });
        application.Use(RequestGuard.CheckAsync);
        application.UseStatusCodePages(context => FailureAnswer.WriteAsync(context.HttpContext));
        application.Use(HeadAnswer.AskAsync);
        // A route is looked for after the above, which may change the method.
        application.UseRouting();
        AssetRoutes.Map(application);
        TodayRoutes.Map(application);
        ReadRoutes.Map(application);
        ArticleRoutes.Map(application);
        SearchRoutes.Map(application);
        SourceRoutes.Map(application);
        StoryRoutes.Map(application);
        MapRoutes.Map(application);
        ExportRoutes.Map(application);
        NewsFeedRoutes.Map(application);
        NoteRoutes.Map(application);
        FeedRoutes.Map(application);
        CorrectionRoutes.Map(application);
        ApiRoutes.Map(application);
        ApiReference.Map(application);
        application.MapMcp("/mcp").ExcludeFromDescription();
        application.MapOpenApi("/openapi/{documentName}.json");
    }
}
