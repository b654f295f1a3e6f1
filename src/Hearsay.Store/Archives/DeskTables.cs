namespace Hearsay.Store.Archives;

/// <summary>The tables whose changes can be taken back.</summary>
internal static class DeskTables
{
    public static readonly NoteTable Notes = new();

    public static readonly CorrectionTable Corrections = new();

    public static readonly SavedSearchTable SavedSearches = new();

    public static readonly JoinedSourceTable JoinedSources = new();

    public static readonly FollowedFeedTable Feeds = new();

    /// <summary>The table of a subject of the audit; null where what was done to it cannot be taken back.</summary>
    public static DeskTable? Find(string subject) =>
        ((DeskTable[])[Notes, Corrections, SavedSearches, JoinedSources, Feeds]).FirstOrDefault(table => table.Subject == subject);
}
