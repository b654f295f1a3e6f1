using System.Collections.Immutable;

namespace Hearsay.Training.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Document">The id of its document.</param>
/// <param name="Words">Its words.</param>
internal sealed record CorpusSentence(string Document, ImmutableArray<CorpusWord> Words);
