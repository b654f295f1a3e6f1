using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>A word that names an event.</summary>
/// <param name="Token">The index of its token.</param>
/// <param name="Word">What it names.</param>
internal readonly record struct EventTrigger(int Token, EventWord Word);
