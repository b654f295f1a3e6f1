using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>A stretch of one block in which every character plays the same parts: what a view draws as one piece.</summary>
/// <param name="Span">The characters; never empty.</param>
/// <param name="Block">The index of its block in <see cref="Article.Blocks"/>.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks, the marks included.</param>
/// <param name="Strands">The parts it plays, contents first and outer ones before inner ones; empty for plain text.</param>
public sealed record Segment(TextSpan Span, int Block, bool IsQuoted, ImmutableArray<Strand> Strands)
{
    /// <summary>The facts that its words name, outer ones before inner ones.</summary>
    public ImmutableArray<FactMark> Facts { get; init; } = [];
}
