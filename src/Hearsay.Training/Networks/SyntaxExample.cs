using Hearsay.Training.Corpora;

namespace Hearsay.Training.Networks;

/// <summary>A sentence to learn from: what the network looks up, and what it should say.</summary>
internal sealed record SyntaxExample
{
    /// <summary>The rows of the words' vectors.</summary>
    public required int[] Vectors { get; init; }

    /// <summary>The rows of known words.</summary>
    public required int[] Words { get; init; }

    /// <summary>The rows of the words' pieces.</summary>
    public required int[] Pieces { get; init; }

    /// <summary>What name lists say.</summary>
    public required ushort[] Flags { get; init; }

    /// <summary>The tags, or none where the corpus has none.</summary>
    public int[] Tags { get; init; } = [];

    /// <summary>The heads, -1 for the root; none where the corpus has none.</summary>
    public int[] Heads { get; init; } = [];

    /// <summary>The relations to the heads.</summary>
    public int[] Relations { get; init; } = [];

    /// <summary>The labels of names, or none where the corpus has none.</summary>
    public byte[] Names { get; init; } = [];

    /// <summary>By whose habits the names are marked.</summary>
    public NameScheme Scheme { get; init; }

    /// <summary>Whether the corpus marks names besides persons, organizations and places.</summary>
    public bool KnowsOther { get; init; }

    /// <summary>The number of words.</summary>
    public int Length => Words.Length;
}
