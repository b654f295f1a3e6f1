using System.Collections.Immutable;

namespace Hearsay.Training.Reports;

/// <summary>One line of a chart: a value after every epoch.</summary>
internal sealed record CurveLine(string Name, ImmutableArray<(int Epoch, double Value)> Points);
