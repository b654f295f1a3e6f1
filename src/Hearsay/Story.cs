using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Reports of one happening, and how they hang together. Everything in it refers to the reports by index.</summary>
public sealed record Story
{
    /// <summary>The caller's name for the story: the id of its first report.</summary>
    public required string Id { get; init; }

    /// <summary>The headline of its first report that has one; empty where none has.</summary>
    public string Title { get; init; } = "";

    /// <summary>The reports in the order in which they were published; at least one.</summary>
    public required ImmutableArray<Reading> Reports { get; init; }

    /// <summary>Which report re-uses whose text, by the copy.</summary>
    public ImmutableArray<Copy> Copies { get; init; } = [];

    /// <summary>What several reports say alike, by its first statement.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>On whom the reports rest, by first report.</summary>
    public ImmutableArray<StoryOrigin> Origins { get; init; } = [];

    /// <summary>Where the reports, or their sources, cannot all be right.</summary>
    public ImmutableArray<StoryConflict> Conflicts { get; init; } = [];

    /// <summary>How figures were told from report to report.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];
}
