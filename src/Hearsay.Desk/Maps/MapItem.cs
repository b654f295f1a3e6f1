namespace Hearsay.Desk.Maps;

/// <summary>Something that an article says of a place: that something happened there, or its name alone.</summary>
/// <param name="Words">What happened, or the article's title.</param>
/// <param name="Path">The page of the words that say so.</param>
/// <param name="Outlet">Whose article it is, or null.</param>
/// <param name="Date">When it happened or, of a name, when the article was published; null where that is not said.</param>
public sealed record MapItem(string Words, string Path, string? Outlet, string? Date);
