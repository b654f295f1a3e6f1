namespace Hearsay.Cli;

/// <summary>What `hearsay read` was asked for.</summary>
internal sealed record ReadOptions
{
    /// <summary>Files, folders, addresses or "-".</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What is written.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>What the caller knows of the articles.</summary>
    public ArticleMetadata Given { get; init; } = new();

    /// <summary>The file or folder to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>How many articles are read at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The least confidence of an attribution that is shown.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether there is no progress bar.</summary>
    public bool IsQuiet { get; init; }
}
