namespace Hearsay.Stories;

/// <summary>A claim of one source that another rejects.</summary>
/// <param name="Claim">The words of the claim.</param>
/// <param name="Denial">All words that tell of the denial, the claim among them.</param>
/// <param name="Claimant">The origin of whoever claims it.</param>
/// <param name="Denier">The origin of whoever denies it.</param>
internal sealed record RejectedClaim(ClaimStatement Claim, TextSpan Denial, int Claimant, int Denier);
