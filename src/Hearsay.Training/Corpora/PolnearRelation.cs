using System.Collections.Immutable;

namespace Hearsay.Training.Corpora;

/// <summary>One relation of an annotated article, its spans in UTF-16 offsets.</summary>
internal sealed record PolnearRelation(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
