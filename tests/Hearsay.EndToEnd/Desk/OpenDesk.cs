using System.Net;
using Hearsay.Desk;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Visits;
using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

/// <summary>A desk on an archive, and a browser to open its pages in.</summary>
internal sealed class OpenDesk : IAsyncDisposable
{
    // Long enough for a machine that is busy with other things: a test that fails waits, one that passes does not.
    private const float PatienceMilliseconds = 120_000;

    private readonly DeskServer _server;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private OpenDesk(DeskServer server, IPlaywright playwright, IBrowser browser) =>
        (_server, _playwright, _browser) = (server, playwright, browser);

    /// <summary>An address of this machine that stands for the outside: a desk may fetch from it, and not from 127.0.0.1.</summary>
    public static IPAddress Outside { get; } = IPAddress.Parse("127.0.0.3");

    public Uri Address => _server.Address;

    public static async Task<OpenDesk> StartAsync(Archive archive, Task<Reader> reader)
    {
        var server = await DeskServer.StartAsync(archive, reader, new DeskOptions
        {
            Port = 0,
            Limits = new FetchLimits { AllowedAddresses = [Outside] },
            Visits = new VisitOptions { Pause = TimeSpan.Zero, Retries = 0 },
        });
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        var playwright = await Playwright.CreateAsync();
        return new OpenDesk(server, playwright, await Chromium.LaunchAsync(playwright));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>A page of the desk in a window of its own.</summary>
    public async Task<DeskPage> OpenAsync(string path, int width = 1280, ColorScheme colours = ColorScheme.Light, bool hasScript = true)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = colours,
            JavaScriptEnabled = hasScript,
        });
        context.SetDefaultTimeout(PatienceMilliseconds);
        var page = new DeskPage(await context.NewPageAsync(), Address);
        await page.GoToAsync(path);
        return page;
    }
}
