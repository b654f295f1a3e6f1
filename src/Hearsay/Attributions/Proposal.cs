using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>A cue with the source and the content that the trained scorers chose for it, before it is read further.</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Head">The token that carries them, such as the verb.</param>
/// <param name="Source">The words for the source, or null where there is none.</param>
/// <param name="Contents">What is attributed, in text order; at least one range.</param>
/// <param name="Confidence">How sure the scorers are, 0 to 1.</param>
internal sealed record Proposal(TokenRange Cue, int Head, TokenRange? Source, ImmutableArray<TokenRange> Contents, double Confidence);
