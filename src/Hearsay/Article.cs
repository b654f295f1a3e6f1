using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay;

/// <summary>A page or a text opened for reading. Its text is made once, and every span of a reading points into it.</summary>
public sealed record Article
{
    /// <summary>What is known about it beside its text.</summary>
    public ArticleMetadata Metadata { get; init; } = new();

    /// <summary>The whole text, furniture included.</summary>
    public required string Text { get; init; }

    /// <summary>The labelled blocks: in text order, disjoint, covering every character that is not white space.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>The links among the words, in text order.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>What was odd about the input.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The words of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public string this[TextSpan span] => Text[span.Start..span.End];

    /// <summary>The SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal.</summary>
    /// <remarks>A lone surrogate, which UTF-8 cannot write, is hashed as U+FFFD.</remarks>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
