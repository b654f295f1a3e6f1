using System.Collections.Immutable;

namespace Hearsay.Training.Reports;

/// <summary>What is known of a training after one of its epochs.</summary>
/// <param name="Epoch">The number of the epoch, from 1.</param>
/// <param name="Seconds">How long the training has run by then.</param>
/// <param name="Losses">The mean losses by name; every epoch of a training has the same ones.</param>
/// <param name="Figures">What was measured after the epoch, in per cent, by name; every epoch of a training has the same ones.</param>
internal sealed record CurveRow(
    int Epoch, double Seconds, ImmutableArray<(string Name, double Value)> Losses, ImmutableArray<(string Name, double Value)> Figures);
