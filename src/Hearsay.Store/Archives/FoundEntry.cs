namespace Hearsay.Store.Archives;

/// <summary>An entry of a feed as an archive keeps it.</summary>
/// <param name="Key">What the entry is known by within its feed.</param>
/// <param name="Fingerprint">What is another when the entry was changed.</param>
/// <param name="Page">The address of the page that it points to; null where it names none.</param>
public sealed record FoundEntry(string Key, string Fingerprint, string? Page)
{
    /// <summary>The title that it gives the page, or null.</summary>
    public string? Title { get; init; }

    /// <summary>When the page was published, as the entry says, or null.</summary>
    public Timestamp? Published { get; init; }
}
