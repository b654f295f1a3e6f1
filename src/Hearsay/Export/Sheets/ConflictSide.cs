namespace Hearsay.Export;

/// <summary>One side of a conflict as a view quotes it.</summary>
/// <param name="Use">Its words, and on whose word they stand.</param>
/// <param name="Value">What it says, for people.</param>
/// <param name="Context">The sentence around the words, or as much of it as a view can quote.</param>
public sealed record ConflictSide(FactUse Use, string Value, TextSpan Context);
