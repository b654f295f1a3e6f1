using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>A note with the words that it is about.</summary>
/// <param name="Note">The note.</param>
/// <param name="Words">The words, cut where they are long, or the title of what it is about; null where the archive lacks it.</param>
public sealed record NotedWords(Note Note, string? Words);
