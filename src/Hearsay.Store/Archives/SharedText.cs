namespace Hearsay.Store.Archives;

/// <summary>An article that ties two stories together.</summary>
/// <param name="Story">The id of the other story.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Article">The title of the article.</param>
/// <param name="IsEarlier">Whether it is another version of one of the story's articles, and not the very text of one.</param>
public sealed record SharedText(string Story, string Title, string Article, bool IsEarlier);
