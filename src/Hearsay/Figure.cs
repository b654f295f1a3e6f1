using System.Collections.Immutable;

namespace Hearsay;

/// <summary>A number that the reports of a story tell, from the first report to the last.</summary>
/// <param name="Of">What is counted, such as "killed".</param>
/// <param name="Points">What each report says of it, in the order of the reports.</param>
public sealed record Figure(string Of, ImmutableArray<FigurePoint> Points);
