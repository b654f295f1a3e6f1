namespace Hearsay.Store.Archives;

/// <summary>The newest reading of a version.</summary>
internal static class ReadingRow
{
    /// <summary>A line of hearsay.reading/1 as the machine read it, packed; null where there is none.</summary>
    public static byte[]? Find(Session session, long version) => session.FindFirst(
        "SELECT content FROM readings WHERE version = $id ORDER BY made DESC, rowid DESC LIMIT 1", row => row.GetBlob(0), ("id", version));
}
