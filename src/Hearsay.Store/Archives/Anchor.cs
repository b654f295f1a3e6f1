namespace Hearsay.Store.Archives;

/// <summary>To what a note or a correction belongs. It names a text by its hash, so that it never slips to words that merely look
/// alike.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Key">The SHA-256 of the text that it lies in; of a story its id.</param>
/// <param name="Span">Its words in that text, or null where it has none of its own.</param>
/// <param name="Name">Its name, where it goes by one, as an origin does.</param>
public sealed record Anchor(AnchorKind Kind, string Key, TextSpan? Span = null, string? Name = null);
