namespace Hearsay.Training.Scoring;

/// <summary>An attribution that a reader found, held against gold.</summary>
/// <param name="Confidence">How sure the reader was, 0 to 1.</param>
/// <param name="IsRight">Whether it is right by the relaxed measure.</param>
internal readonly record struct Judgement(double Confidence, bool IsRight);
