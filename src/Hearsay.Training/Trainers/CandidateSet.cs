namespace Hearsay.Training.Trainers;

/// <summary>Neighbouring feature lists of which exactly one is right.</summary>
/// <param name="First">The index of the first list.</param>
/// <param name="Count">The number of lists.</param>
/// <param name="Right">Which of them is right, counted from the first.</param>
public readonly record struct CandidateSet(int First, int Count, int Right);
