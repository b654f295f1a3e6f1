using Hearsay.Desk;
using Hearsay.EndToEnd.Archives;
using Hearsay.Store.Archives;
using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

/// <summary>One desk for the tests, open on the samples and on what they lack, and one browser.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    private readonly Folder _folder = new();
    private Archive? _archive;
    private OpenDesk? _desk;

    /// <summary>An article of which the archive has two versions.</summary>
    public ArticleVersion Changed { get; private set; } = null!;

    /// <summary>An article whose words, names and addresses are made to do harm.</summary>
    public ArticleVersion Hostile { get; private set; } = null!;

    /// <summary>The article of the samples with the most statements.</summary>
    public ArticleVersion Sample { get; private set; } = null!;

    /// <summary>The page of one of its statements.</summary>
    public string StatementPath { get; private set; } = "";

    internal Archive Archive => _archive!;

    internal Uri Address => _desk!.Address;

    internal static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _archive = await Archive.OpenAsync(_folder.At("desk.hearsay"));
        var reader = Task.Run(Hearsay.Reader.Load);
        await DemoArchive.FillAsync(_archive, reader);
        await FillAsync(await reader);
        _desk = await OpenDesk.StartAsync(_archive, reader);
    }

    public async ValueTask DisposeAsync()
    {
        if (_desk is not null) await _desk.DisposeAsync();
        if (_archive is not null) await _archive.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A page of the desk in a window of its own.</summary>
    internal Task<DeskPage> OpenAsync(string path, int width = 1280, ColorScheme colours = ColorScheme.Light, bool hasScript = true) =>
        _desk!.OpenAsync(path, width, colours, hasScript);

    private async Task FillAsync(Reader reader)
    {
        var before = Report.Of("The pumps failed at nine. The dam held.", title: "The dam holds");
        var after = Report.Of("The pumps failed at ten. The dam held.", title: "The dam holds");
        await Archive.AddAsync(before.At("https://herald.example/dam"), before);
        Changed = await Archive.AddAsync(after.At("https://herald.example/dam"), after);
        Hostile = await AddHostileAsync(reader);
        var march = MapReport.Make();
        await Archive.AddAsync(march.At("https://herald.example/march"), march);
        await Archive.SaveStoriesAsync([InventedStory.Before(Changed)]);
        await Archive.SaveStoriesAsync([InventedStory.After(Changed)]);
        await FollowAsync();
        var versions = await Archive.ListCurrentAsync(0, 100);
        Sample = versions.Single(version => version.Metadata.Id == "06-shoreline-watch");
        var reading = await Archive.FindReadingAsync(Sample.Id);
        StatementPath = PagePath.OfWords(Sample.Hash, reading!.Attributions[1].Content[0]);
    }

    // Feeds in every state that the page of feeds shows.
    private async Task FollowAsync()
    {
        await Archive.SaveFeedsAsync(
        [
            new FollowedFeed("https://herald.example/feed"), new FollowedFeed("https://down.example/feed") { Folder = "News/<b>Coast" },
            new FollowedFeed("https://new.example/feed") { Title = "\"><script>alert(8)</script>" },
        ]);
        var now = TimeProvider.System.GetUtcNow();
        var read = new FeedState("https://herald.example/feed")
        {
            Title = "Herald",
            Checked = now,
            Outcome = FeedOutcome.Read,
            Due = now.AddDays(1),
        };
        FoundEntry[] entries =
        [
            new("1", "a", "https://herald.example/dam"), new("2", "a", "https://herald.example/x") { Title = "Lost" },
        ];
        await Archive.SaveFeedCheckAsync(read, entries);
        await Archive.SavePageVisitAsync(new FeedPage("https://herald.example/dam") { Visited = now, Version = Changed.Id });
        await Archive.SavePageVisitAsync(
            new FeedPage("https://herald.example/x") { Visited = now, Reason = "It is gone.", Remedy = "Look elsewhere." });
        await Archive.SaveFeedCheckAsync(
            read with { Address = "https://down.example/feed", Outcome = FeedOutcome.Failed, Reason = "It is down.", Failures = 3 }, []);
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
