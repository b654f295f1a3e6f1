using System.Text.Json;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>Puts what was done to the archive into words.</summary>
public static class Deeds
{
    /// <summary>What was done, as a sentence without its full stop.</summary>
    public static string Describe(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Deed switch
        {
            "note.saved" => entry.Before is null ? "Note saved" : IsResolved(entry) ? "Note resolved" : "Note reopened",
            "note.removed" => "Note removed",
            "correction.saved" => "Correction saved",
            "correction.removed" => "Correction taken back",
            "search.saved" => "Search saved",
            "search.removed" => "Search removed",
            "source.joined" => $"{entry.SubjectId} now counts as {Archived(entry.After)}",
            "source.split" => $"{entry.SubjectId} counts as itself again",
            "feed.saved" => entry.Before is null ? $"{FeedOf(entry)} is followed" : $"{FeedOf(entry)} changed",
            "feed.removed" => $"{FeedOf(entry)} is followed no longer; its articles stay",
            "version.added" => "Article added",
            "story.changed" => "Story changed",
            "story.ended" => "Story ended",
            _ => entry.Undoes is not null ? "Undone" : entry.Deed,
        };
    }

    /// <summary>Whether it is something that can be taken back.</summary>
    public static bool CanUndo(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Subject is "note" or "correction" or "search" or "source" or "feed" && entry.Undoes is null;
    }

    private static bool IsResolved(AuditEntry entry) =>
        entry.After?.Contains("\"isResolved\":true", StringComparison.OrdinalIgnoreCase) == true;

    private static string FeedOf(AuditEntry entry)
    {
        using var feed = JsonDocument.Parse(entry.After ?? entry.Before ?? "{}");
        return Find(feed.RootElement, "title") ?? Find(feed.RootElement, "address") ?? "The feed";
    }

    private static string? Find(JsonElement record, string name) => record.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Archived(string? json) => json?.Trim('"') ?? "another";
}
