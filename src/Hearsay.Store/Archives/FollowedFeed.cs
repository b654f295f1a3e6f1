namespace Hearsay.Store.Archives;

/// <summary>A feed that the desk follows.</summary>
/// <param name="Address">The address at which it is asked for, or of a page that names its feed.</param>
public sealed record FollowedFeed(string Address)
{
    /// <summary>The number by which it is found and removed; 0 until it is saved.</summary>
    public long Id { get; init; }

    /// <summary>What the desk calls it; null where it goes by what it calls itself.</summary>
    public string? Title { get; init; }

    /// <summary>The folder that it is in, "News/Coast" for one in another; "" for none.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Since when it is followed.</summary>
    public DateTimeOffset Made { get; init; }
}
