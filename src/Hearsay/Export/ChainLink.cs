namespace Hearsay.Export;

/// <summary>One step of the way that a statement took to the page.</summary>
/// <param name="Name">The name or, where there is none, the words for it; for display.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Description">How the article describes it, without its article ("military official"), or null.</param>
/// <param name="Url">The address its words link to, or null.</param>
public sealed record ChainLink(string Name, EntityKind Kind, string? Description, string? Url)
{
    /// <summary>The name with the description in brackets where there is one.</summary>
    public override string ToString() => Description is null ? Name : $"{Name} ({Description})";
}
