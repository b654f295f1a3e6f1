using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>What a desk adds: notes, corrections and saved searches. Each change is in the audit, and can be taken back.</summary>
public sealed partial class Archive
{
    /// <summary>Saves a note: a new one where its number is 0, else in the place of the one of that number.</summary>
    public Task<Note> SaveNoteAsync(Note note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        return _database.WriteAsync(session => Save(session, DeskTables.Notes, note), cancellationToken);
    }

    /// <summary>Removes a note; false where there is none of that number.</summary>
    public Task<bool> RemoveNoteAsync(long id, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => Remove(session, DeskTables.Notes, id), cancellationToken);

    /// <summary>The note of a number, or null.</summary>
    public Task<Note?> FindNoteAsync(long id, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Notes.Find(session, id), cancellationToken);

    /// <summary>The notes on a text, by its hash, or on a story, by its id; in the order in which they were made.</summary>
    public Task<ImmutableArray<Note>> ListNotesAsync(string anchorKey, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Notes.List(session, anchorKey), cancellationToken);

    /// <summary>All notes that are not resolved, in the order in which they were made.</summary>
    public Task<ImmutableArray<Note>> ListOpenNotesAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Notes.ListOpen(session), cancellationToken);

    /// <summary>All notes, in the order in which they were made.</summary>
    public Task<ImmutableArray<Note>> ListNotesAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Notes.List(session, anchorKey: null), cancellationToken);

    /// <summary>Saves a correction: a new one where its number is 0, else in the place of the one of that number.</summary>
    public Task<Correction> SaveCorrectionAsync(Correction correction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return _database.WriteAsync(session => Save(session, DeskTables.Corrections, correction), cancellationToken);
    }

    /// <summary>Removes a correction, so that what was read holds again; false where there is none of that number.</summary>
    public Task<bool> RemoveCorrectionAsync(long id, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => Remove(session, DeskTables.Corrections, id), cancellationToken);

    /// <summary>The correction of a number, or null.</summary>
    public Task<Correction?> FindCorrectionAsync(long id, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Corrections.Find(session, id), cancellationToken);

    /// <summary>The corrections of a text, by its hash, or of a story, by its id; in the order in which they were made.</summary>
    public Task<ImmutableArray<Correction>> ListCorrectionsAsync(string anchorKey, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.Corrections.List(session, anchorKey), cancellationToken);

    /// <summary>Saves a search: a new one where its number is 0, else in the place of the one of that number.</summary>
    public Task<SavedSearch> SaveSearchAsync(SavedSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        return _database.WriteAsync(session => Save(session, DeskTables.SavedSearches, search), cancellationToken);
    }

    /// <summary>Removes a saved search; false where there is none of that number.</summary>
    public Task<bool> RemoveSavedSearchAsync(long id, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => Remove(session, DeskTables.SavedSearches, id), cancellationToken);

    /// <summary>The saved searches, in the order in which they were made.</summary>
    public Task<ImmutableArray<SavedSearch>> ListSavedSearchesAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DeskTables.SavedSearches.List(session, anchorKey: null), cancellationToken);

    private T Save<T>(Session session, DeskTable<T> table, T record) where T : class
    {
        var id = table.IdOf(record);
        var before = id == 0 ? null : table.Find(session, id)
            ?? throw new ArgumentException(
                $"There is no {table.Subject} {id}. Save it with the number 0 to make a new one.", nameof(record));
        // The audit holds what a later look finds, to the digit of its moment: by that a change is known to be the last one.
        var saved = table.Find(session, table.IdOf(table.Put(session, table.Stamp(record, before, _clock.GetUtcNow()))))!;
        WriteDeed(session, table, "saved", before, saved);
        return saved;
    }

    private bool Remove<T>(Session session, DeskTable<T> table, long id) where T : class
    {
        if (table.Find(session, id) is not { } before) return false;
        table.Remove(session, id);
        WriteDeed(session, table, "removed", before, after: null);
        return true;
    }

    private void WriteDeed<T>(Session session, DeskTable<T> table, string verb, T? before, T? after) where T : class
    {
        var id = table.IdOf((after ?? before)!);
        AuditWriter.Write(session, Now(), new Deed(
            $"{table.Subject}.{verb}", table.Subject, FormattableString.Invariant($"{id}"),
            before is null ? null : ArchiveJson.Write(before), after is null ? null : ArchiveJson.Write(after)));
    }
}
