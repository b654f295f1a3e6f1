namespace Hearsay.Facts;

/// <summary>How many were killed and how many were hurt and lived, as far as the words say.</summary>
/// <param name="Killed">The killed, or null.</param>
/// <param name="Injured">The hurt, or null.</param>
internal readonly record struct Toll(Quantity? Killed, Quantity? Injured);
