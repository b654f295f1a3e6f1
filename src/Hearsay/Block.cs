namespace Hearsay;

/// <summary>A labelled stretch of the article's text, such as one paragraph.</summary>
/// <param name="Kind">What part of the page it is.</param>
/// <param name="Span">Its words, without outer white space.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>Where it stands in the markup of the page, in UTF-16 offsets, from its first character to its last; null where that is not
    /// known, as in plain text.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>When the entry of a live blog that it belongs to was published; null outside live blogs and where the page does not
    /// say.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>Whether statements are read from it: headline, standfirst, body, captions and what is quoted, but no furniture.</summary>
    public bool IsRead => Kind is BlockKind.Headline or BlockKind.Standfirst or BlockKind.Paragraph or BlockKind.Heading or BlockKind.Quote
        or BlockKind.List or BlockKind.Table or BlockKind.Caption or BlockKind.Embed or BlockKind.Correction;
}
