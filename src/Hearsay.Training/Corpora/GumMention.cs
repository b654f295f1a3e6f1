using System.Collections.Immutable;

namespace Hearsay.Training.Corpora;

/// <summary>A mention of GUM: its entity and that one's type, its first and last word, and the words of its core.</summary>
internal sealed record GumMention(string Entity, string Type, int First, int Last, ImmutableArray<int> Core);
