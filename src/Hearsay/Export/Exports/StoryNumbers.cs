namespace Hearsay.Export;

/// <summary>The story that an exported article is part of, in numbers.</summary>
/// <param name="Id">The story's id in the archive.</param>
/// <param name="ReportCount">The number of its reports.</param>
/// <param name="OriginCount">How many independent origins those have.</param>
/// <param name="ConflictCount">The number of its conflicts.</param>
public sealed record StoryNumbers(string Id, int ReportCount, int OriginCount, int ConflictCount);
