namespace Hearsay.Training.Trainers;

/// <summary>A leaf's rows parted in two by a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Bin">The last range of the column that goes low.</param>
/// <param name="Gain">What the loss gains by it.</param>
/// <param name="Low">The rows up to that range.</param>
/// <param name="High">The rows above it.</param>
internal sealed record Split(int Column, int Bin, double Gain, int[] Low, int[] High);
