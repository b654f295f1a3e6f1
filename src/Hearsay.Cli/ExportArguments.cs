using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;

namespace Hearsay.Cli;

/// <summary>What `hearsay export` was asked for.</summary>
internal sealed record ExportArguments
{
    /// <summary>Files, folders, addresses or "-"; empty where an archive is exported.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The archive's file.</summary>
    public required string Archive { get; init; }

    /// <summary>The hash or the address of one article, or null.</summary>
    public string? Article { get; init; }

    /// <summary>The id of one story, or null.</summary>
    public string? Story { get; init; }

    /// <summary>A search, or null.</summary>
    public SearchQuery? Search { get; init; }

    /// <summary>The name or the number of a saved search, or null.</summary>
    public string? Saved { get; init; }

    /// <summary>As what it is written.</summary>
    public ExportFormat Format { get; init; }

    /// <summary>How it is written.</summary>
    public required ExportOptions Options { get; init; }

    /// <summary>The file to write to; null or "-" for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>How many articles are read at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether neither a bar nor a count is shown.</summary>
    public bool IsQuiet { get; init; }
}
