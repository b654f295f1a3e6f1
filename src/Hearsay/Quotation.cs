namespace Hearsay;

/// <summary>How a stretch in quotation marks comes to its end.</summary>
public enum QuotationEnd
{
    /// <summary>By a closing mark.</summary>
    Closed,

    /// <summary>At the end of its paragraph, because the next paragraph opens with a mark and goes on.</summary>
    Continued,

    /// <summary>At the end of its paragraph, with no closing mark and no continuation.</summary>
    Unclosed,
}

/// <summary>A stretch of one paragraph in quotation marks.</summary>
/// <param name="Span">From the opening mark to the closing mark, both included; to the end of the block where there is none.</param>
/// <param name="Inner">What stands between the marks.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside it, and so on.</param>
/// <param name="End">How it ends.</param>
/// <param name="IsContinuation">Whether it goes on from a quotation of the paragraph before that was left open.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Inner, int Depth, QuotationEnd End, bool IsContinuation);
