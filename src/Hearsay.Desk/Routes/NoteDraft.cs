using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Routes;

/// <summary>A note that is about to be made.</summary>
internal static class NoteDraft
{
    /// <summary>The most characters of a note.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Sees to it that a note is no longer than a note may be, and that what it is about is in the archive.</summary>
    /// <exception cref="RequestRefusal">It is longer, or about nothing.</exception>
    public static async Task CheckAsync(Archive archive, Note note, CancellationToken cancellationToken)
    {
        if (note.Text.Length > MaxLength)
        {
            throw new RequestRefusal(
                StatusCodes.Status413PayloadTooLarge,
                $"A note may have up to 20,000 characters, and this has {note.Text.Length}. Shorten it.");
        }

        var anchor = note.Anchor;
        if (PagePath.IsOfStory(anchor))
        {
            _ = await archive.FindStoryAsync(anchor.Key, cancellationToken).ConfigureAwait(false)
                ?? throw new RequestRefusal(
                    StatusCodes.Status404NotFound, "The archive holds no story of this id for the note to be about.");
            return;
        }

        var versions = await archive.ListVersionsAsync(anchor.Key, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty)
        {
            throw new RequestRefusal(StatusCodes.Status404NotFound, "The archive holds no text of this hash for the note to be about.");
        }

        if (anchor.Span is not { } span) return;
        var text = await archive.FindTextAsync(versions[0].Id, cancellationToken).ConfigureAwait(false) ?? "";
        if (span.End > text.Length)
        {
            throw new RequestRefusal(
                StatusCodes.Status422UnprocessableEntity, $"The note is about words up to {span.End}, and the text ends at {text.Length}.");
        }
    }
}
