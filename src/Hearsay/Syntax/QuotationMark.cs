namespace Hearsay.Syntax;

/// <summary>A mark that opens or closes a quotation.</summary>
/// <param name="Span">Its characters; two where it is typed as two apostrophes.</param>
/// <param name="Kind">Which marks it belongs with.</param>
/// <param name="Opens">Whether it opens a quotation; otherwise it closes one.</param>
internal readonly record struct QuotationMark(TextSpan Span, QuotationMarkKind Kind, bool Opens);
