using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>What of an archive is exported: all of it where nothing is set.</summary>
public sealed record ExportScope
{
    /// <summary>The hash of one text, or null.</summary>
    public string? Text { get; init; }

    /// <summary>The id of one story, or null.</summary>
    public string? Story { get; init; }

    /// <summary>A search, or null.</summary>
    public SearchQuery? Search { get; init; }

    /// <summary>Whether nothing is set, so that it is the whole archive.</summary>
    public bool IsEverything => Text is null && Story is null && Search is null;
}
