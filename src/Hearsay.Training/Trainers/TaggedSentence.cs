using Hearsay.Syntax;

namespace Hearsay.Training.Trainers;

/// <summary>A sentence to learn tags from.</summary>
/// <param name="Words">What the tagger sees of its words.</param>
/// <param name="Usual">What is usual for each word.</param>
/// <param name="Labels">The numbers of their labels.</param>
internal sealed record TaggedSentence(WordFeatures[] Words, ushort[] Usual, int[] Labels);
