using Hearsay.Syntax;

namespace Hearsay.Benchmarks;

/// <summary>An article's text with its words and sentences, as the parser takes them.</summary>
internal sealed record CutText(string Text, List<TextSpan> Spans, List<Sentence> Sentences)
{
    /// <summary>Cuts the blocks that are read, as the reader does.</summary>
    public static CutText Of(Article article, Tokenizer tokenizer, SentenceSplitter splitter)
    {
        var cut = new CutText(article.Text, [], []);
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            if (!article.Blocks[block].IsRead) continue;
            var first = cut.Spans.Count;
            tokenizer.Read(article.Text, article.Blocks[block].Span, cut.Spans);
            splitter.Read(article.Text, cut.Spans, first, block, cut.Sentences);
        }

        return cut;
    }
}
