using Hearsay.Facts;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Makes examples of sentences with labels, by the library's own reading of their clauses.</summary>
internal sealed class CertaintyExampleMaker(SyntaxReader reader)
{
    /// <summary>The names of the numbers of a row, once a row was made.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The examples of one sentence; events outside of all clauses give none.</summary>
    public IEnumerable<CertaintyExample> Make(FactualitySentence sentence)
    {
        var article = ArticleText.FromParagraphs(sentence.Text);
        var words = new FactWords(article, reader.Read(article));
        var layer = ClauseLayer.Of(words);
        foreach (var (word, label) in sentence.Events)
        {
            var token = TokenAt(words, word);
            if (token < 0 || layer.ClauseOf(token) is not (>= 0 and var clause)) continue;
            var row = new FeatureRow(Names.Count == 0 ? Names : null);
            layer.Write(clause, row);
            yield return new CertaintyExample(
                sentence.Fold, row.Values.ToArray(), layer.Signs[clause], layer.Rules[clause], layer.Clauses[clause].Head == token, label);
        }
    }

    private static int TokenAt(FactWords words, TextSpan word)
    {
        for (var token = 0; token < words.Count; token++)
            if (words.Syntax.Tokens[token].Span.Contains(word.Start)) return token;
        return -1;
    }
}
