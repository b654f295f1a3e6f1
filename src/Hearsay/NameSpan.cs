namespace Hearsay;

/// <summary>Words that name somebody or something, as the trained reader of names marks them.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">The number of its tokens, at least one; they stand in one sentence.</param>
/// <param name="Kind">Person, organization, place or other.</param>
/// <param name="Confidence">How sure the reader is, 0 to 1.</param>
public readonly record struct NameSpan(int FirstToken, int TokenCount, EntityKind Kind, double Confidence)
{
    /// <summary>The index just after its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
