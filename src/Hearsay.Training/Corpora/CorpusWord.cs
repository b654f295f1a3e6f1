namespace Hearsay.Training.Corpora;

/// <summary>A word of a treebank.</summary>
/// <param name="Form">As it is written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Its universal part of speech, such as NOUN.</param>
/// <param name="Xpos">Its Penn Treebank tag, such as NN.</param>
/// <param name="Head">The index of its head in the sentence, -1 for the root.</param>
/// <param name="Relation">Its relation to the head, such as nsubj:pass.</param>
internal sealed record CorpusWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation);
