namespace Hearsay.Training.Trainers;

/// <summary>What a corpus says of a pronoun or description.</summary>
/// <param name="IsAllowed">For each candidate whether it is meant, or may be.</param>
/// <param name="IsNoneAllowed">Whether none of them is meant, or may be.</param>
internal sealed record ReferenceAnswer(bool[] IsAllowed, bool IsNoneAllowed);
