namespace Hearsay.Store.Archives;

/// <summary>Adds lines to the audit, in the transaction of the deed itself.</summary>
internal static class AuditWriter
{
    public static void Write(Session session, string now, Deed deed) => session.Run(
        """
        INSERT INTO audit (made, deed, subject, subject_id, before, after, undoes)
        VALUES ($now, $deed, $subject, $id, $before, $after, $undoes)
        """,
        ("now", now), ("deed", deed.Name), ("subject", deed.Subject), ("id", deed.SubjectId), ("before", deed.Before),
        ("after", deed.After), ("undoes", deed.Undoes));
}
