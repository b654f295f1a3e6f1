using System.Collections.Immutable;

namespace Hearsay;

/// <summary>A person, body, outlet or place that the article names, with every mention of it that was resolved.</summary>
/// <param name="Name">The fullest name the article gives.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Description">How the article describes it, such as "a doctor at the hospital", or null.</param>
/// <param name="Mentions">Its mentions in text order; at least one.</param>
public sealed record Entity(string Name, EntityKind Kind, string? Description, ImmutableArray<Mention> Mentions)
{
    /// <summary>A person's age where it is said beside the name, or null.</summary>
    public Age? Age { get; init; }
}
