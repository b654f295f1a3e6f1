using System.Collections.Immutable;

namespace Hearsay;

/// <summary>In what two accounts conflict.</summary>
public enum ConflictKind
{
    /// <summary>When it happened.</summary>
    Time,

    /// <summary>How many or how much.</summary>
    Number,

    /// <summary>Where it happened.</summary>
    Place,

    /// <summary>Whether it is so at all.</summary>
    Denial,

    /// <summary>What somebody is called. Between reports alone.</summary>
    Name,
}

/// <summary>Two places of one article that cannot both be so, whatever their hedges.</summary>
/// <param name="Kind">In what they conflict.</param>
/// <param name="About">What it is about, in about five words.</param>
/// <param name="Spans">The words of each side, in text order; two or more.</param>
/// <param name="Values">What each side says, in the order of <paramref name="Spans"/>.</param>
public sealed record Conflict(ConflictKind Kind, string About, ImmutableArray<TextSpan> Spans, ImmutableArray<string> Values);
