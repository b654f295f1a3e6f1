namespace Hearsay.Store.Feeds;

/// <summary>A feed in a list of feeds.</summary>
/// <param name="Address">Its address, over http or https.</param>
/// <param name="Title">What the list calls it, or null.</param>
/// <param name="Folder">The folder that it is in, "News/Coast" for one in another; "" for none.</param>
public sealed record OutlineFeed(string Address, string? Title, string Folder);
