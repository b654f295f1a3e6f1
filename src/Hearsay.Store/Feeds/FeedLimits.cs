namespace Hearsay.Store.Feeds;

/// <summary>How much is read of one feed. Feeds come from strangers; docs/formats/feeds.md says what lies beyond each bound.</summary>
public static class FeedLimits
{
    /// <summary>The most bytes of a feed or of a list of feeds, after decompression: 10 MB. Large feeds have one or two.</summary>
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>The most entries that are taken of a feed; the first ones, which by custom are the newest.</summary>
    public const int Entries = 500;

    /// <summary>The most feeds that are taken of one OPML file.</summary>
    public const int OutlineFeeds = 10_000;

    /// <summary>The most folders that lie in one another; what lies deeper goes into the last.</summary>
    public const int FolderDepth = 20;

    /// <summary>The most elements of a feed: 500 entries of 40 elements each are a tenth of it.</summary>
    public const int Elements = 200_000;

    /// <summary>The most levels of elements; deeper ones are passed over and their text is kept.</summary>
    public const int Depth = 100;

    /// <summary>The most characters of a title.</summary>
    public const int TitleLength = 1_000;

    /// <summary>The most characters that are kept of what an entry says of its page.</summary>
    public const int SummaryLength = 4_000;

    /// <summary>The most characters of an address or of an id.</summary>
    public const int AddressLength = 4_000;
}
