namespace Hearsay.Stories;

/// <summary>What one report says of something of which others may say otherwise.</summary>
/// <param name="Report">The index of the report.</param>
/// <param name="Span">The words that say it.</param>
/// <param name="Value">What they say; accounts of one value are of one side.</param>
internal readonly record struct Account(int Report, TextSpan Span, string Value);
