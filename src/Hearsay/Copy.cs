using System.Collections.Immutable;

namespace Hearsay;

/// <summary>What tells who copied whom.</summary>
public enum CopyBasis
{
    /// <summary>The copy credits the other's outlet for the page.</summary>
    Credit,

    /// <summary>The copy names the other's outlet as the one that reported.</summary>
    Attribution,

    /// <summary>A mark such as "(AP)" names the agency whose text it is.</summary>
    Marker,

    /// <summary>The copy was published later, and nothing else tells.</summary>
    Time,

    /// <summary>Nothing tells; the direction is that of the input.</summary>
    Unknown,
}

/// <summary>Text that one report has from another.</summary>
/// <param name="From">Index into <see cref="Story.Reports"/> of the report that it was taken from; null where that is not in the
/// story.</param>
/// <param name="To">Index into <see cref="Story.Reports"/> of the copy.</param>
/// <param name="Share">How much of the copy's own words stand in the other, 0 to 1.</param>
/// <param name="Basis">What tells the direction.</param>
/// <param name="Spans">The stretches that are the same, by their place in the copy.</param>
public sealed record Copy(int? From, int To, double Share, CopyBasis Basis, ImmutableArray<CopiedSpan> Spans)
{
    /// <summary>The agency whose text it is where the original is not in the story and a mark names it; else null.</summary>
    public string? Agency { get; init; }

    /// <summary>Where the copy says whose text it is, or null where it does not.</summary>
    public TextSpan? Evidence { get; init; }
}
