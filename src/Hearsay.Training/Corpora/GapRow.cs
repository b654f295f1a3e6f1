namespace Hearsay.Training.Corpora;

/// <summary>A row of GAP: a paragraph, a pronoun, and two names of which it stands for one or neither.</summary>
/// <param name="Id">Its name, such as "validation-12".</param>
/// <param name="Text">The paragraph.</param>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="A">The first name.</param>
/// <param name="IsA">Whether the pronoun stands for it.</param>
/// <param name="B">The second name.</param>
/// <param name="IsB">Whether the pronoun stands for it.</param>
internal sealed record GapRow(string Id, string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB);
