namespace Hearsay.Training.Corpora;

/// <summary>Finds the marked names of a treebank's sentence by its document and words.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<(string Document, string Words), NameSentence> _sentences = [];

    /// <summary>Takes sentences whose names are marked.</summary>
    public NameLookup(IEnumerable<NameSentence> sentences)
    {
        foreach (var sentence in sentences) _sentences.TryAdd((sentence.Document, Join(sentence.Words)), sentence);
    }

    /// <summary>The sentence with its labels, or null where it was never marked or its words were cut in another way.</summary>
    public NameSentence? Find(string document, IEnumerable<string> words) => _sentences.GetValueOrDefault((document, Join(words)));

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);
}
