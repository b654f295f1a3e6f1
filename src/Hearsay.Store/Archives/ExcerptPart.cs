namespace Hearsay.Store.Archives;

/// <summary>A stretch of an excerpt.</summary>
/// <param name="Text">Its words, or the sign that something is left out.</param>
/// <param name="IsMatch">Whether they are what was looked for.</param>
public sealed record ExcerptPart(string Text, bool IsMatch);
