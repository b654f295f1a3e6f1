namespace Hearsay.Export;

/// <summary>How an export is made.</summary>
public sealed record ExportOptions
{
    /// <summary>The address at which a desk answers unless told otherwise, and to which permalinks lead.</summary>
    public const string UsualSite = "http://127.0.0.1:8517";

    /// <summary>The address of the desk to which permalinks lead.</summary>
    public Uri Site { get; init; } = new(UsualSite);

    /// <summary>When the export is made, or null where the file shall not say it.</summary>
    public DateTimeOffset? Generated { get; init; }

    /// <summary>Whether words of the articles go along; without them offsets and hashes tell where they stand.</summary>
    public bool HasText { get; init; } = true;

    /// <summary>Of what a table has its rows.</summary>
    public TableKind Table { get; init; }

    /// <summary>Whether a table begins with the mark by which some spreadsheets know UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }
}
