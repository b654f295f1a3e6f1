using System.Collections.Immutable;

namespace Hearsay.Desk.Views;

/// <summary>Words of an article that are drawn alike.</summary>
/// <param name="Words">The words, to the letter.</param>
/// <param name="Marks">The classes that draw them; empty for plain words.</param>
/// <param name="Begins">The statements whose words begin here.</param>
/// <param name="Ends">The statements whose words end here.</param>
/// <param name="OpensFocus">Whether the words that the page was opened at begin here.</param>
public sealed record Piece(string Words, string Marks, ImmutableArray<int> Begins, ImmutableArray<int> Ends, bool OpensFocus)
{
    /// <summary>The row of the fact that they name, or null.</summary>
    public FactLink? Fact { get; init; }

    /// <summary>The ids of the facts whose words begin here.</summary>
    public ImmutableArray<string> OpenedFacts { get; init; } = [];

    /// <summary>What is to be known of clauses that end here.</summary>
    public ImmutableArray<FactLink> Badges { get; init; } = [];
}
