namespace Hearsay.Store.Archives;

/// <summary>One line of the audit, to which lines are added and from which none is taken away.</summary>
public sealed record AuditEntry
{
    /// <summary>The number of the line, ascending.</summary>
    public required long Id { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>What was done, such as "note.saved" or "version.added".</summary>
    public required string Deed { get; init; }

    /// <summary>What sort of thing it was done to, such as "note".</summary>
    public required string Subject { get; init; }

    /// <summary>Which one: its number, its name, or for an article its address.</summary>
    public required string SubjectId { get; init; }

    /// <summary>How it was before, as JSON; null where it was not there.</summary>
    public string? Before { get; init; }

    /// <summary>How it is since: as JSON, or for an article the hash of its text; null where it is gone.</summary>
    public string? After { get; init; }

    /// <summary>The line that this one takes back, or null.</summary>
    public long? Undoes { get; init; }
}
