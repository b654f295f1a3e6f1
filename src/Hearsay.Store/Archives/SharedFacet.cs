namespace Hearsay.Store.Archives;

/// <summary>Something that articles of two stories have.</summary>
/// <param name="Story">The id of the other story.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Value">What they have: a place, a source's name.</param>
/// <param name="Day">When the article of the story itself was published, or null.</param>
/// <param name="OtherDay">When that of the other was, or null.</param>
public sealed record SharedFacet(string Story, string Title, string Value, DateOnly? Day, DateOnly? OtherDay);
