using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Training.Trainers;

/// <summary>A relation of the corpus in tokens; the parts of its content are in the order in which they are looked for.</summary>
internal sealed record GoldRelation(TokenRange Cue, int Head, TokenRange? Source, ImmutableArray<TokenRange> Contents);
