namespace Hearsay.Syntax;

/// <summary>Reads sentences, tokens and quotations; the room's front door.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class SyntaxReader
{
    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter = new();

    private readonly TokenTagger _tagger;

    private SyntaxReader(TokenTagger tagger) => _tagger = tagger;

    /// <summary>Loads the English reader with the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged or made for other code.</exception>
    public static SyntaxReader Load() => new(TokenTagger.Load());

    /// <summary>Reads the blocks from which statements are read; furniture has no sentences.</summary>
    public SyntaxLayer Read(Article article)
    {
        List<TextSpan> spans = [];
        List<Sentence> sentences = [];
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            if (article.Blocks[block].IsRead)
            {
                var first = spans.Count;
                _tokenizer.Read(article.Text, article.Blocks[block].Span, spans);
                _splitter.Read(article.Text, spans, first, block, sentences);
            }
        }

        return new SyntaxLayer
        {
            Sentences = [.. sentences],
            Tokens = _tagger.Tag(article.Text, spans, sentences),
            Quotations = QuotationReader.Read(article.Text, article.Blocks),
        };
    }
}
