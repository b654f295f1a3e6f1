using System.Collections.Immutable;

namespace Hearsay.Training.Corpora;

/// <summary>One relation of an annotated article, its spans in UTF-16 offsets.</summary>
internal sealed record PolnearRelation(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);

/// <summary>An article of PolNeAR with the relations of its first annotator.</summary>
internal sealed record PolnearArticle(ArticleMetadata Metadata, string Text, ImmutableArray<PolnearRelation> Relations);
