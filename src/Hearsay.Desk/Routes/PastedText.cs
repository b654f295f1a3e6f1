using Hearsay.Desk.Views;
using Hearsay.Store;

namespace Hearsay.Desk.Routes;

/// <summary>Tells what somebody pasted: an address, the markup of a page or a text.</summary>
internal static class PastedText
{
    /// <summary>The article that was pasted, or why there is none. An address is fetched.</summary>
    public static async Task<IntakeItem> OpenAsync(ReadView view, Fetcher fetcher, CancellationToken cancellationToken)
    {
        var text = view.Text.Trim();
        var given = new ArticleMetadata
        {
            Outlet = view.Outlet,
            Published = Timestamp.TryParse(view.Published, out var published) ? published : null,
        };
        if (text.Length == 0) return IntakeItem.From(new IntakeFailure("the form", null, "There is no text.", "Paste one."));
        if (IsAddress(text))
        {
            var intake = new ArticleIntake(fetcher, new IntakeOptions { Given = given });
            await foreach (var item in intake.OpenAsync([text], cancellationToken).ConfigureAwait(false)) return item;
        }

        var isPage = text.StartsWith('<') && text.Contains("</", StringComparison.Ordinal);
        return IntakeItem.From(new ArticleInput("the form", view.Text, isPage, given, []));
    }

    private static bool IsAddress(string text) => !text.Any(char.IsWhiteSpace) && WebAddress.Find(text) is not null;
}
