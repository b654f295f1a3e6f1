using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Training.Trainers;

/// <summary>An article of the corpus as the scorers see it, with its relations in tokens.</summary>
internal sealed record AttributionExample(TokenTable Table, ImmutableArray<GoldRelation> Relations, int LostCount)
{
    /// <summary>Whether a token stands in the content of a relation, where PolNeAR, which marks the outermost only, says nothing.</summary>
    public bool IsInContent(int token) => Relations.Any(relation => relation.Contents.Any(content => content.Contains(token)));
}
