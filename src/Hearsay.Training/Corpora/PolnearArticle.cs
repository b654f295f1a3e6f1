using System.Collections.Immutable;

namespace Hearsay.Training.Corpora;

/// <summary>An article of PolNeAR with the relations of its first annotator.</summary>
internal sealed record PolnearArticle(ArticleMetadata Metadata, string Text, ImmutableArray<PolnearRelation> Relations);
