namespace Hearsay.Cli;

/// <summary>What `hearsay story` was asked for.</summary>
internal sealed record StoryOptions
{
    /// <summary>Files, folders, addresses or "-".</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What the caller knows of the articles.</summary>
    public ArticleMetadata Given { get; init; } = new();

    /// <summary>What is written.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>The file to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the inputs come in the order of publication, so that stories can be written as they end.</summary>
    public bool IsInOrder { get; init; }

    /// <summary>The fewest reports of a story that is shown.</summary>
    public int LeastReports { get; init; } = 1;

    /// <summary>How many articles are read at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether there is no progress bar.</summary>
    public bool IsQuiet { get; init; }
}
