using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>A note.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">As what it is meant.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsResolved">Whether it is done with.</param>
/// <param name="About">To what sort of thing it belongs.</param>
/// <param name="Key">The hash of the text, or the id of the story.</param>
/// <param name="Start">Where the words begin that it is about, in UTF-16 units; null where it is about the whole.</param>
/// <param name="End">Where they end.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Page">What it belongs to, at the desk.</param>
public sealed record NoteItem(
    long Id, NoteKind Kind, string Text, bool IsResolved, AnchorKind About, string Key, int? Start, int? End,
    DateTimeOffset Made, string Page)
{
    /// <summary>The item of a note.</summary>
    public static NoteItem Of(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var anchor = note.Anchor;
        return new NoteItem(
            note.Id, note.Kind, note.Text, note.IsResolved, anchor.Kind, anchor.Key, anchor.Span?.Start, anchor.Span?.End, note.Made,
            PagePath.Of(anchor));
    }
}
