using System.Collections.Immutable;

namespace Hearsay.Html;

/// <summary>What a page shows around its headline.</summary>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Authors">The writers' names.</param>
/// <param name="Published">When it was published, or null.</param>
internal sealed record VisibleFacts(string? Headline, ImmutableArray<string> Authors, Timestamp? Published);
