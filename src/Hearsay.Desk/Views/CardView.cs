using System.Collections.Immutable;
using Hearsay.Desk.Corrections;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>What stands in the margin about one statement.</summary>
public sealed record CardView
{
    /// <summary>The index of its attribution, which is its number on the page.</summary>
    public required int Index { get; init; }

    /// <summary>Its words, from the first to the last: what a permalink and a note name.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words in one line, cut where they are long.</summary>
    public required string Words { get; init; }

    /// <summary>From the page's outlet to the source.</summary>
    public required ImmutableArray<ChainLink> Chain { get; init; }

    /// <summary>The name under which the source is found, or null where it has none.</summary>
    public string? Source { get; init; }

    /// <summary>How it is quoted, hedged and so on, a few words each.</summary>
    public required ImmutableArray<string> Marks { get; init; }

    /// <summary>The facts in it.</summary>
    public required ImmutableArray<FactLine> Facts { get; init; }

    /// <summary>Whether the reader is sure enough of it to show it at once.</summary>
    public required bool IsSure { get; init; }

    /// <summary>Whether the page was opened at it.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether its source denies it.</summary>
    public required bool IsDenied { get; init; }

    /// <summary>The notes on it.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>What the desk corrected in it.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The words with their chain, to be pasted elsewhere.</summary>
    public required string Quotation { get; init; }
}
