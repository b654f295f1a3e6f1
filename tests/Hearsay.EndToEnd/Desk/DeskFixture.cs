using Hearsay.Desk;
using Hearsay.EndToEnd.Archives;
using Hearsay.Store.Archives;
using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

/// <summary>One desk for the tests, open on the samples and on what they lack, and one browser.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    // Long enough for a machine that is busy with other things: a test that fails waits, one that passes does not.
    private const float PatienceMilliseconds = 120_000;

    private readonly Folder _folder = new();
    private Archive? _archive;
    private DeskServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>An article of which the archive has two versions.</summary>
    public ArticleVersion Changed { get; private set; } = null!;

    /// <summary>An article whose words, names and addresses are made to do harm.</summary>
    public ArticleVersion Hostile { get; private set; } = null!;

    /// <summary>The article of the samples with the most statements.</summary>
    public ArticleVersion Sample { get; private set; } = null!;

    /// <summary>The page of one of its statements.</summary>
    public string StatementPath { get; private set; } = "";

    internal Archive Archive => _archive!;

    internal Uri Address => _server!.Address;

    internal static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _archive = await Archive.OpenAsync(_folder.At("desk.hearsay"));
        var reader = Task.Run(Hearsay.Reader.Load);
        await DemoArchive.FillAsync(_archive, reader);
        await FillAsync(await reader);
        _server = await DeskServer.StartAsync(_archive, reader, new DeskOptions { Port = 0 });
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        if (_archive is not null) await _archive.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A page of the desk in a window of its own.</summary>
    internal async Task<DeskPage> OpenAsync(string path, int width = 1280, ColorScheme colours = ColorScheme.Light, bool hasScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
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

    private async Task FillAsync(Reader reader)
    {
        var before = Report.Of("The pumps failed at nine. The dam held.", title: "The dam holds");
        var after = Report.Of("The pumps failed at ten. The dam held.", title: "The dam holds");
        await Archive.AddAsync(before.At("https://herald.example/dam"), before);
        Changed = await Archive.AddAsync(after.At("https://herald.example/dam"), after);
        Hostile = await AddHostileAsync(reader);
        await Archive.SaveStoriesAsync([InventedStory.Before(Changed)]);
        await Archive.SaveStoriesAsync([InventedStory.After(Changed)]);
        var versions = await Archive.ListCurrentAsync(0, 100);
        Sample = versions.Single(version => version.Metadata.Id == "06-shoreline-watch");
        var reading = await Archive.FindReadingAsync(Sample.Id);
        StatementPath = PagePath.OfWords(Sample.Hash, reading!.Attributions[1].Content[0]);
    }

    private Task<ArticleVersion> AddHostileAsync(Reader reader)
    {
        const string page = """
            <html><head><title>Ferry &lt;script&gt;alert(1)&lt;/script&gt;</title><script>document.title = "taken over"</script></head>
            <body><article><h1>Ferry &lt;script&gt;alert(1)&lt;/script&gt; late</h1>
            <p>“The ferry &lt;img src=x onerror=alert(2)&gt; is late,” Ines "&gt;&lt;b&gt;Holt\u202E said, as noted by
            <a href="javascript:alert(3)">Radio Tarn</a>, which keeps the harbour log of the whole of the long and stormy winter.</p>
            <svg onload="alert(4)"><text>drawn</text></svg><iframe src="https://elsewhere.example/"></iframe>
            <p onclick="alert(5)" style="position:fixed">قال المتحدث إن العبارة متأخرة اليوم بسبب العاصفة.</p></article></body></html>
            """;
        var given = new ArticleMetadata { Id = "hostile", Outlet = "The <i>Herald</i>", Url = "javascript:alert(6)", Language = "en" };
        var text = page.Replace("\\u202E", "\u202E", StringComparison.Ordinal);
        return Archive.AddAsync(new Original("hostile \"><script>alert(7)</script>", text, IsPage: true) { Given = given },
            reader.Read(reader.Open(text, given)));
    }
}
