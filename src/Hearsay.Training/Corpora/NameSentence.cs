using System.Collections.Immutable;

namespace Hearsay.Training.Corpora;

/// <summary>A sentence whose names are marked.</summary>
/// <param name="Document">The id of its document.</param>
/// <param name="Words">Its words.</param>
/// <param name="Labels">The label of each word, as <see cref="Syntax.NameLabels"/> numbers them.</param>
/// <param name="KnowsOther">Whether names of no person, body or place are marked too; if not, a word outside may belong to one.</param>
/// <param name="Scheme">By whose habits they are marked.</param>
internal sealed record NameSentence(
    string Document, ImmutableArray<string> Words, ImmutableArray<byte> Labels, bool KnowsOther, NameScheme Scheme);
