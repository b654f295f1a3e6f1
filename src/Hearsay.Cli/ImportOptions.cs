namespace Hearsay.Cli;

/// <summary>What `hearsay import` was asked for.</summary>
internal sealed record ImportOptions
{
    /// <summary>Files, folders, addresses or "-".</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The archive's file.</summary>
    public required string Archive { get; init; }

    /// <summary>What the caller knows of the articles.</summary>
    public ArticleMetadata Given { get; init; } = new();

    /// <summary>Whether what became of addresses is written into their lists themselves.</summary>
    public bool WritesBack { get; init; }

    /// <summary>Whether what failed before is imported, and no path.</summary>
    public bool IsRetry { get; init; }

    /// <summary>How many articles are read at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether there is neither progress bar nor summary.</summary>
    public bool IsQuiet { get; init; }
}
