using System.Collections.Immutable;
using System.Data.Common;

namespace Hearsay.Store.Archives;

/// <summary>What was done to the archive, and taking it back.</summary>
public sealed partial class Archive
{
    private const string AuditColumns = "id, made, deed, subject, subject_id, before, after, undoes";

    /// <summary>The newest lines of the audit before a number, newest first; from the end where the number is null.</summary>
    public Task<ImmutableArray<AuditEntry>> ListAuditAsync(
        long? before, int count, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List(
            $"SELECT {AuditColumns} FROM audit WHERE $before IS NULL OR id < $before ORDER BY id DESC LIMIT $count", MakeAuditEntry,
            ("before", before), ("count", count)),
        cancellationToken);

    /// <summary>What was done to one thing, such as the note "7" or the article of an address, newest first.</summary>
    public Task<ImmutableArray<AuditEntry>> ListAuditOfAsync(
        string subject, string subjectId, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List(
            $"SELECT {AuditColumns} FROM audit WHERE subject = $subject AND subject_id = $id ORDER BY id DESC", MakeAuditEntry,
            ("subject", subject), ("id", subjectId)),
        cancellationToken);

    /// <summary>The line of a number, or null.</summary>
    public Task<AuditEntry?> FindAuditAsync(long id, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => FindAudit(session, id), cancellationToken);

    /// <summary>Takes back what a line of the audit tells of. The line stays, and another tells that it was taken back.</summary>
    /// <returns>False, and nothing is changed, where the thing was changed again since or cannot be taken back.</returns>
    public Task<bool> UndoAsync(long auditId, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => Undo(session, auditId), cancellationToken);

    private bool Undo(Session session, long auditId)
    {
        var entry = FindAudit(session, auditId);
        if (entry is null || DeskTables.Find(entry.Subject) is not { } table) return false;
        if (table.FindJson(session, entry.SubjectId) != entry.After) return false;
        if (session.FindNumber("SELECT 1 FROM audit WHERE undoes = $id", ("id", auditId)) is not null) return false;
        table.Restore(session, entry.SubjectId, entry.Before);
        AuditWriter.Write(session, Now(), new Deed(
            $"{entry.Subject}.undone", entry.Subject, entry.SubjectId, entry.After, entry.Before, entry.Id));
        return true;
    }

    private static AuditEntry? FindAudit(Session session, long id) =>
        session.FindFirst($"SELECT {AuditColumns} FROM audit WHERE id = $id", MakeAuditEntry, ("id", id));

    private static AuditEntry MakeAuditEntry(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Made = row.GetMoment(1),
        Deed = row.GetString(2),
        Subject = row.GetString(3),
        SubjectId = row.GetString(4),
        Before = row.FindText(5),
        After = row.FindText(6),
        Undoes = row.FindNumber(7),
    };
}
