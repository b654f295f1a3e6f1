namespace Hearsay.Syntax;

/// <summary>A rule that makes dictionary forms of words with one ending: "ies" of plural nouns is cut and "y" is added.</summary>
/// <param name="Ending">The end of the words it is for, in lower case; empty for all.</param>
/// <param name="Label">The tagger's label that they have.</param>
/// <param name="CutLength">How many characters are cut from the end.</param>
/// <param name="Addition">What is put in their place.</param>
internal readonly record struct LemmaEnding(string Ending, int Label, int CutLength, string Addition);
