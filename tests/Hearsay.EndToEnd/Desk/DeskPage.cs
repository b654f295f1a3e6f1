using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

/// <summary>A page of the desk in a browser, which notes what it asks of whom, and what goes wrong in it.</summary>
internal sealed class DeskPage : IAsyncDisposable
{
    private readonly Uri _desk;
    private readonly List<string> _faults = [];

    public DeskPage(IPage page, Uri desk)
    {
        (Page, _desk) = (page, desk);
        page.Request += (_, request) => NoteRequest(request.Url);
        // An error of a status is no error of the page: pages of failure are tested, too.
        page.Console += (_, message) => Note(
            message.Type == "error" && !message.Text.Contains("status of", StringComparison.Ordinal), message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Dialog += async (_, dialog) =>
        {
            Note(true, $"dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What went wrong: requests to other hosts, errors of script, what the policy refused.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Goes to a page of the desk.</summary>
    public Task<IResponse?> GoToAsync(string path) => Page.GotoAsync(path);

    /// <summary>The words of a part of the page.</summary>
    public async Task<string> ReadAsync(string selector) => await Page.Locator(selector).First.InnerTextAsync();

    /// <summary>Waits until a part of the page holds some words, as after a click that leads on.</summary>
    public Task ExpectAsync(string selector, string words) => Assertions.Expect(Page.Locator(selector).First).ToContainTextAsync(words);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void NoteRequest(string url) => Note(!url.StartsWith(_desk.AbsoluteUri, StringComparison.Ordinal), $"asked for {url}");

    private void Note(bool isFault, string words)
    {
        if (!isFault) return;
        lock (_faults) _faults.Add(words);
    }
}
