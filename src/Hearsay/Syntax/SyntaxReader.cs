namespace Hearsay.Syntax;

/// <summary>Reads sentences, tokens and quotations; the room's front door.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class SyntaxReader
{
    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter = new();

    private readonly Parser _parser;

    private SyntaxReader(Parser parser) => _parser = parser;

    /// <summary>Loads the English reader with the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged or made for other code.</exception>
    public static SyntaxReader Load() => From(Parser.Load());

    /// <summary>Takes a parser.</summary>
    public static SyntaxReader From(Parser parser) => new(parser);

    /// <summary>The sum of the model's numbers, by which models that stand on its states know it.</summary>
    public string Sum => _parser.Sum;

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

        var words = _parser.Parse(article.Text, spans, sentences);
        return new SyntaxLayer
        {
            Sentences = [.. sentences],
            Tokens = words.Tokens,
            Names = words.Names,
            States = words.States,
            Quotations = QuotationReader.Read(article.Text, article.Blocks),
        };
    }
}
