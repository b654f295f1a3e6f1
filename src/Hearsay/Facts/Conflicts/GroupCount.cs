namespace Hearsay.Facts;

/// <summary>How many of a group there are, as one clause has it.</summary>
/// <param name="Quantity">The number.</param>
/// <param name="Noun">The token of the noun that is counted.</param>
/// <param name="Clause">The clause.</param>
internal sealed record GroupCount(Quantity Quantity, int Noun, int Clause);
