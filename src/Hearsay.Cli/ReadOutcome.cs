using Hearsay.Store;

namespace Hearsay.Cli;

/// <summary>What became of one input: a reading, or the reason why there is none.</summary>
/// <param name="Reading">The reading, or null.</param>
/// <param name="Failure">The reason, or null.</param>
internal sealed record ReadOutcome(Reading? Reading, IntakeFailure? Failure);
