namespace Hearsay;

/// <summary>How good a model was found to be when it was made.</summary>
/// <param name="Name">On what and by which measure, such as "GUM held out: UPOS on given tokens".</param>
/// <param name="Value">The figure in per cent.</param>
public readonly record struct ModelScore(string Name, double Value);
