using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>How many of the words of a treebank, cut as the treebank cuts them, get the right tags and lemma, in per cent.</summary>
/// <param name="Upos">Words with the right universal part of speech.</param>
/// <param name="Xpos">Words with the right Penn Treebank tag.</param>
/// <param name="Lemma">Words with the right lemma, of those that have one.</param>
internal readonly record struct TagScore(double Upos, double Xpos, double Lemma)
{
    /// <summary>Tags the sentences and counts.</summary>
    public static TagScore Of(TaggedWords tagged, IEnumerable<CorpusSentence> sentences)
    {
        int all = 0;
        int upos = 0;
        int xpos = 0;
        int lemma = 0;
        foreach (CorpusSentence sentence in sentences)
        {
            string[] forms = [.. sentence.Words.Select(word => word.Form)];
            int[] labels = tagged.Tag(forms);
            for (int index = 0; index < forms.Length; index++)
            {
                CorpusWord word = sentence.Words[index];
                all++;
                upos += tagged.Tags.Labels[labels[index]].Split(' ')[0] == word.Upos ? 1 : 0;
                xpos += tagged.Tags.Xpos(labels[index]) == word.Xpos ? 1 : 0;
                lemma += word.Lemma == "_" || tagged.Lemmatizer.Lemma(forms[index], labels[index]) == word.Lemma ? 1 : 0;
            }
        }

        return new TagScore(Share(upos, all), Share(xpos, all), Share(lemma, all));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, 2);
}
