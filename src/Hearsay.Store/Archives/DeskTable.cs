namespace Hearsay.Store.Archives;

/// <summary>A table of what the desk adds, as the audit sees it: records by their numbers or names, written as JSON.</summary>
internal abstract class DeskTable
{
    /// <summary>What the audit calls a record of it.</summary>
    public abstract string Subject { get; }

    /// <summary>The record as the audit writes it, or null where there is none.</summary>
    public abstract string? FindJson(Session session, string id);

    /// <summary>Makes the record be what the audit has of it; with null makes it be gone.</summary>
    public abstract void Restore(Session session, string id, string? json);
}
