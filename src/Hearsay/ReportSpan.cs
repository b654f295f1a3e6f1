namespace Hearsay;

/// <summary>Words of one report of a story.</summary>
/// <param name="Report">Index into <see cref="Story.Reports"/>.</param>
/// <param name="Span">The words in that report's text.</param>
public readonly record struct ReportSpan(int Report, TextSpan Span);
