using System.Collections.Immutable;

namespace Hearsay;

/// <summary>The last known link behind one or more reports of a story.</summary>
/// <param name="Name">The outlet's or the source's name or, where it has none, the words for it.</param>
/// <param name="Kind">
/// Writer for a report's own reporting on which no other rests; outlet, under that outlet's exact name, where reports rest on it; else the
/// kind of the source.
/// </param>
/// <param name="Reports">Indices into <see cref="Story.Reports"/> of those that rest on it, ascending; at least one.</param>
/// <param name="Evidence">The words that say so, by report.</param>
public sealed record StoryOrigin(string Name, EntityKind Kind, ImmutableArray<int> Reports, ImmutableArray<ReportSpan> Evidence);
