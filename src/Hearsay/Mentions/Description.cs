using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Words that describe the bearer of a name beside them.</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="End">The index just after the last token.</param>
/// <param name="Head">The index of the noun that says what the bearer is.</param>
/// <param name="Noun">That noun.</param>
internal readonly record struct Description(int First, int End, int Head, Noun Noun);
