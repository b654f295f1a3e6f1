namespace Hearsay.Syntax;

/// <summary>Which marks belong together.</summary>
internal enum QuotationMarkKind
{
    /// <summary>Not a quotation mark.</summary>
    None,

    /// <summary>Double marks, straight or curly.</summary>
    Double,

    /// <summary>Single marks, straight or curly.</summary>
    Single,

    /// <summary>Marks in the shape of angles.</summary>
    Angle,
}

/// <summary>A mark that opens or closes a quotation.</summary>
/// <param name="Span">Its characters; two where it is typed as two apostrophes.</param>
/// <param name="Kind">Which marks it belongs with.</param>
/// <param name="Opens">Whether it opens a quotation; otherwise it closes one.</param>
internal readonly record struct QuotationMark(TextSpan Span, QuotationMarkKind Kind, bool Opens);
