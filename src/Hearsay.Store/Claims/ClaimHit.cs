namespace Hearsay.Store.Claims;

/// <summary>One sentence that says a claim.</summary>
/// <param name="Reading">The reading it stands in.</param>
/// <param name="Sentence">The sentence that says it; of a reading without sentences the paragraph.</param>
/// <param name="Score">How much of the claim it holds, 0 to 1.</param>
/// <param name="Attribution">The index of the attribution in whose content it is said; null in the writer's own voice.</param>
public sealed record ClaimHit(Reading Reading, TextSpan Sentence, double Score, int? Attribution);
