namespace Hearsay;

/// <summary>A word or mark as Universal Dependencies cuts English: "don't" is "do" and "n't".</summary>
/// <param name="Span">Its characters; never empty, never white space.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its Penn Treebank tag, such as VBD.</param>
/// <param name="Head">The index of the token it depends on, in its own sentence; -1 for the root.</param>
/// <param name="Relation">Its relation to the head in Universal Dependencies, such as nsubj or acl:relcl.</param>
public readonly record struct Token(TextSpan Span, string Lemma, PartOfSpeech Upos, string Xpos, int Head, string Relation);
