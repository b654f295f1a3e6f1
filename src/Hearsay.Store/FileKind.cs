namespace Hearsay.Store;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    /// <summary>Not told by the name: the content decides.</summary>
    Unknown,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A page.</summary>
    Page,

    /// <summary>One JSON object.</summary>
    Row,

    /// <summary>One JSON object a line.</summary>
    Rows,

    /// <summary>A crawl: records of what servers answered.</summary>
    Warc,

    /// <summary>A table of addresses.</summary>
    List,
}
