namespace Hearsay.Facts;

/// <summary>The words of an article and their trees, as the finders of facts ask for them: empty outside of the text.</summary>
/// <remarks>It is made in one pass; make it once for an article.</remarks>
internal sealed class FactWords
{
    private readonly string[] _words;
    private readonly string[] _folded;
    private readonly int[] _firstChild;
    private readonly int[] _nextChild;
    private readonly int[] _sentences;

    public FactWords(Article article, SyntaxLayer syntax)
    {
        (Article, Syntax) = (article, syntax);
        var count = syntax.Tokens.Length;
        _words = new string[count];
        _folded = new string[count];
        _firstChild = new int[count];
        _nextChild = new int[count];
        _sentences = new int[count];
        _firstChild.AsSpan().Fill(-1);
        _nextChild.AsSpan().Fill(-1);
        for (var token = count - 1; token >= 0; token--) Take(token);
        for (var sentence = 0; sentence < syntax.Sentences.Length; sentence++)
        {
            var place = syntax.Sentences[sentence];
            _sentences.AsSpan(place.FirstToken, place.TokenCount).Fill(sentence);
        }
    }

    public Article Article { get; }

    public SyntaxLayer Syntax { get; }

    public int Count => _words.Length;

    /// <summary>The word as it is written.</summary>
    public string this[int token] => IsInside(token) ? _words[token] : "";

    /// <summary>The word in lower case.</summary>
    public string Folded(int token) => IsInside(token) ? _folded[token] : "";

    /// <summary>The words from one token up to, not including, another, in lower case with blanks between them.</summary>
    public string Phrase(int first, int end) => end == first + 1 ? Folded(first) : string.Join(' ', _folded[first..end]);

    /// <summary>The words from one token up to, not including, another, as they are written, with blanks between them.</summary>
    public string Written(int first, int end) => end == first + 1 ? this[first] : string.Join(' ', _words[first..end]);

    /// <summary>The word's dictionary form.</summary>
    public string Lemma(int token) => IsInside(token) ? Syntax.Tokens[token].Lemma : "";

    /// <summary>The Penn Treebank tag.</summary>
    public string TagAt(int token) => IsInside(token) ? Syntax.Tokens[token].Xpos : "";

    /// <summary>The universal part of speech.</summary>
    public PartOfSpeech PartAt(int token) => IsInside(token) ? Syntax.Tokens[token].Upos : PartOfSpeech.X;

    /// <summary>The token it depends on, -1 for a root.</summary>
    public int Head(int token) => IsInside(token) ? Syntax.Tokens[token].Head : -1;

    /// <summary>Its relation to its head in Universal Dependencies, with the subtype.</summary>
    public string Relation(int token) => IsInside(token) ? Syntax.Tokens[token].Relation : "";

    /// <summary>Whether nothing stands between a token and the next.</summary>
    public bool Touches(int token) =>
        IsInside(token) && IsInside(token + 1) && Syntax.Tokens[token].Span.End == Syntax.Tokens[token + 1].Span.Start;

    /// <summary>The tokens that depend on one, in text order.</summary>
    public IEnumerable<int> Children(int token)
    {
        if (!IsInside(token)) yield break;
        for (var child = _firstChild[token]; child >= 0; child = _nextChild[child]) yield return child;
    }

    /// <summary>The first token that depends on one with a relation, or -1.</summary>
    public int Child(int token, string relation)
    {
        foreach (var child in Children(token)) if (Relation(child) == relation) return child;
        return -1;
    }

    /// <summary>The index of the sentence that a token stands in.</summary>
    public int SentenceOf(int token) => _sentences[token];

    /// <summary>The block that a token stands in.</summary>
    public Block BlockOf(int token) => Article.Blocks[Syntax.Sentences[_sentences[token]].Block];

    /// <summary>The span of a token.</summary>
    public TextSpan SpanAt(int token) => Syntax.Tokens[token].Span;

    /// <summary>The span of the tokens from one up to, not including, another.</summary>
    public TextSpan SpanOf(int first, int end) => Syntax.Tokens[first].Span.Cover(Syntax.Tokens[end - 1].Span);

    private bool IsInside(int token) => (uint)token < (uint)_words.Length;

    // Called from the last token to the first, so that the children of each come out in text order.
    private void Take(int token)
    {
        _words[token] = Article[Syntax.Tokens[token].Span];
        _folded[token] = _words[token].ToLowerInvariant();
        var head = Syntax.Tokens[token].Head;
        if (head < 0) return;
        _nextChild[token] = _firstChild[head];
        _firstChild[head] = token;
    }
}
