namespace Hearsay;

/// <summary>One statement of one report of a story.</summary>
/// <param name="Report">Index into <see cref="Story.Reports"/>.</param>
/// <param name="Statement">Index into that report's <see cref="Reading.Statements"/>.</param>
public readonly record struct ReportStatement(int Report, int Statement);
