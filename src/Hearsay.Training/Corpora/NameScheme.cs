namespace Hearsay.Training.Corpora;

/// <summary>By whose habits names are marked: what counts as a name, and of which kind, differs from corpus to corpus.</summary>
internal enum NameScheme
{
    /// <summary>Universal NER, by which the reader marks names.</summary>
    Uner,

    /// <summary>The entities of GUM.</summary>
    Gum,

    /// <summary>Wikigold, after CoNLL 2003.</summary>
    Wikigold,

    /// <summary>The workshop on noisy user-generated text of 2017.</summary>
    Wnut,
}
