using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>A statement of a report, made ready for being compared.</summary>
/// <param name="Report">The index of the report.</param>
/// <param name="Statement">The index of the statement in its reading.</param>
/// <param name="Span">Its words.</param>
/// <param name="Words">The hashes of all its words, in order.</param>
/// <param name="Terms">The stems of those that are no function words, each once, ascending.</param>
/// <param name="Numbers">The quantities in it.</param>
internal sealed record ClaimStatement(
    int Report, int Statement, TextSpan Span, ImmutableArray<uint> Words, ImmutableArray<uint> Terms, ImmutableArray<Quantity> Numbers)
{
    /// <summary>Whether it says that something is not so, by its own words or because its source denies it.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether its source denies what it says: "denied that the ferry was overloaded".</summary>
    public bool IsRejected { get; init; }

    /// <summary>Whether it is stated as so or likely so.</summary>
    public bool IsAsserted { get; init; }

    /// <summary>Whether it is quoted.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The name of its source, or null where the report gives none.</summary>
    public string? Speaker { get; init; }
}
