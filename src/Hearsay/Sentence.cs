namespace Hearsay;

/// <summary>A sentence; it never crosses the border of a block.</summary>
/// <param name="Span">From its first token to its last.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">The number of its tokens, at least one.</param>
/// <param name="Block">The index of the block it stands in.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Block)
{
    /// <summary>The index just after its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
