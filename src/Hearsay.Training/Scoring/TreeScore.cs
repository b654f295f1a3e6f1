using System.Collections.Immutable;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>How many words of a treebank, cut as the treebank cuts them, get the right tags, lemma and place in the tree, in per cent.
/// </summary>
/// <param name="Upos">Words with the right universal part of speech.</param>
/// <param name="Xpos">Words with the right Penn Treebank tag.</param>
/// <param name="Lemma">Words with the right lemma; where the treebank gives none, any is right.</param>
/// <param name="Unlabelled">Words with the right head.</param>
/// <param name="Labelled">Words with the right head and relation, subtypes aside.</param>
internal readonly record struct TreeScore(double Upos, double Xpos, double Lemma, double Unlabelled, double Labelled)
{
    /// <summary>Parses the sentences and counts.</summary>
    public static TreeScore Of(Parser parser, IEnumerable<CorpusSentence> sentences)
    {
        int all = 0, upos = 0, xpos = 0, lemma = 0, unlabelled = 0, labelled = 0;
        foreach (var sentence in sentences)
        {
            foreach (var (word, token) in sentence.Words.Zip(Parse(parser, sentence)))
            {
                all++;
                if (string.Equals(token.Upos.ToString(), word.Upos, StringComparison.OrdinalIgnoreCase)) upos++;
                if (token.Xpos == word.Xpos) xpos++;
                if (word.Lemma == "_" || token.Lemma == word.Lemma) lemma++;
                if (token.Head != word.Head) continue;
                unlabelled++;
                if (Plain(token.Relation) == Plain(word.Relation)) labelled++;
            }
        }

        return new TreeScore(Share(upos, all), Share(xpos, all), Share(lemma, all), Share(unlabelled, all), Share(labelled, all));
    }

    /// <summary>The figures by their names.</summary>
    public IReadOnlyDictionary<string, double> ByName(string corpus) => new Dictionary<string, double>
    {
        [$"{corpus}: UPOS on given tokens"] = Upos,
        [$"{corpus}: XPOS on given tokens"] = Xpos,
        [$"{corpus}: lemma on given tokens"] = Lemma,
        [$"{corpus}: UAS on given tokens"] = Unlabelled,
        [$"{corpus}: LAS on given tokens"] = Labelled,
    };

    private static ImmutableArray<Token> Parse(Parser parser, CorpusSentence sentence)
    {
        var (text, spans) = JoinedWords.Of(sentence.Words.Select(word => word.Form));
        return parser.Parse(text, spans, [new Sentence(new TextSpan(0, text.Length), 0, spans.Count, 0)]).Tokens;
    }

    private static string Plain(string relation) => relation.Split(':')[0];

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, 2);
}
