using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>A title that stands before a name, such as "Rep." or "Prime Minister".</summary>
/// <param name="Words">The title as it is written.</param>
/// <param name="Gender">The gender it tells, if any.</param>
/// <param name="Roles">The role nouns that fit its bearer, such as "senator" and "lawmaker" for "Sen.".</param>
internal sealed record Title(string Words, Gender Gender, ImmutableArray<string> Roles);
