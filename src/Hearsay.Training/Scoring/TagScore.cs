using System.Collections.Immutable;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>How many of the words of a treebank, cut as the treebank cuts them, get the right tags and lemma, in per cent.</summary>
/// <param name="Upos">Words with the right universal part of speech.</param>
/// <param name="Xpos">Words with the right Penn Treebank tag.</param>
/// <param name="Lemma">Words with the right lemma; where the treebank gives none, any is right.</param>
internal readonly record struct TagScore(double Upos, double Xpos, double Lemma)
{
    /// <summary>Tags the sentences and counts.</summary>
    public static TagScore Of(TokenTagger tagger, IEnumerable<CorpusSentence> sentences)
    {
        var all = 0;
        var upos = 0;
        var xpos = 0;
        var lemma = 0;
        foreach (CorpusSentence sentence in sentences)
        {
            foreach ((CorpusWord word, Token token) in sentence.Words.Zip(Tag(tagger, sentence)))
            {
                all++;
                upos += string.Equals(token.Upos.ToString(), word.Upos, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                xpos += token.Xpos == word.Xpos ? 1 : 0;
                lemma += word.Lemma == "_" || token.Lemma == word.Lemma ? 1 : 0;
            }
        }

        return new TagScore(Share(upos, all), Share(xpos, all), Share(lemma, all));
    }

    private static ImmutableArray<Token> Tag(TokenTagger tagger, CorpusSentence sentence)
    {
        List<TextSpan> spans = [];
        var start = 0;
        foreach (CorpusWord word in sentence.Words)
        {
            spans.Add(new TextSpan(start, start + word.Form.Length));
            start += word.Form.Length + 1;
        }

        var text = string.Join(' ', sentence.Words.Select(word => word.Form));
        return tagger.Tag(text, spans, [new Sentence(new TextSpan(0, text.Length), 0, spans.Count, 0)]);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, 2);
}
