namespace Hearsay.Store.Archives;

/// <summary>A search that is kept under a name, to be asked again.</summary>
/// <param name="Name">The name that the desk gave it.</param>
/// <param name="Query">The search.</param>
public sealed record SavedSearch(string Name, SearchQuery Query)
{
    /// <summary>The number by which it is saved, changed and removed; 0 until it is saved.</summary>
    public long Id { get; init; }

    /// <summary>When it was first saved.</summary>
    public DateTimeOffset Made { get; init; }
}
