namespace Hearsay.Training.Corpora;

/// <summary>A word of GUM.</summary>
internal sealed record GumWord(TextSpan Span, string Form, string Xpos);
