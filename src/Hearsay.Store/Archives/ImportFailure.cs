namespace Hearsay.Store.Archives;

/// <summary>Something that could not be imported and has not been since.</summary>
/// <param name="Failure">Where, why, and what to do about it.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Made">When it was tried last.</param>
public sealed record ImportFailure(IntakeFailure Failure, int Attempts, DateTimeOffset Made);
