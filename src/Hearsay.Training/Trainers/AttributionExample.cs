using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Training.Trainers;

/// <summary>An article of the corpus as the scorers see it, with its relations in tokens.</summary>
internal sealed record AttributionExample(TokenTable Table, ImmutableArray<GoldRelation> Relations, int LostCount);
