namespace Hearsay.Training.Corpora;

/// <summary>A word of GUM.</summary>
/// <param name="Span">Its place in the document's text.</param>
/// <param name="Form">As it is written.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="Head">The index of the word it depends on; -1 for a root.</param>
/// <param name="Relation">Its relation to that word.</param>
internal sealed record GumWord(TextSpan Span, string Form, string Xpos, int Head, string Relation);
