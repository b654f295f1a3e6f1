using System.Collections.Immutable;

namespace Hearsay;

/// <summary>The sentences, tokens and quotations of an article. Blocks that are not read (furniture) have none.</summary>
public sealed record SyntaxLayer
{
    /// <summary>A layer without anything, as for a text in a language that is not read.</summary>
    public static SyntaxLayer Empty { get; } = new();

    /// <summary>The sentences in text order.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>The tokens in text order; every character of a sentence that is not white space belongs to exactly one.</summary>
    public ImmutableArray<Token> Tokens { get; init; } = [];

    /// <summary>The names in text order; none shares a token with another.</summary>
    public ImmutableArray<NameSpan> Names { get; init; } = [];

    /// <summary>The quotations in the order of their opening marks, an outer one before those inside it.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>What the network made of the tokens.</summary>
    internal TokenStates States { get; init; } = TokenStates.Empty;
}
