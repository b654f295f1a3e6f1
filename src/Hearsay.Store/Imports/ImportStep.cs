namespace Hearsay.Store.Imports;

/// <summary>What became of one input of an import.</summary>
/// <param name="Progress">How far the import has come with it.</param>
/// <param name="Failure">Why it could not be imported; null where it was.</param>
public sealed record ImportStep(ImportProgress Progress, IntakeFailure? Failure);
