namespace Hearsay.Stories;

/// <summary>A run of letters and digits in a report.</summary>
/// <param name="Key">The hash of its lower-case form.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct ReportWord(uint Key, TextSpan Span);
