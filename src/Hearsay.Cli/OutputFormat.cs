namespace Hearsay.Cli;

/// <summary>What is written for an article.</summary>
internal enum OutputFormat
{
    /// <summary>A view to read.</summary>
    Text,

    /// <summary>One line of JSON.</summary>
    Json,

    /// <summary>A page.</summary>
    Html,
}
