namespace Hearsay.Mentions;

/// <summary>The words of an article by token index, with what the finders ask of them again and again.</summary>
internal sealed class ArticleWords
{
    private readonly string[] _forms;
    private readonly int[] _sentences;
    private readonly int[] _quotations;
    private readonly bool[] _isTitleCase;
    private readonly bool[] _isShouted;

    /// <summary>Lays out the words of the article.</summary>
    public ArticleWords(Article article, SyntaxLayer syntax)
    {
        Article = article;
        Syntax = syntax;
        _forms = [.. syntax.Tokens.Select(token => article[token.Span])];
        _sentences = new int[_forms.Length];
        for (var index = 0; index < syntax.Sentences.Length; index++)
            Array.Fill(_sentences, index, syntax.Sentences[index].FirstToken, syntax.Sentences[index].TokenCount);
        _quotations = MarkQuotations(syntax);
        _isTitleCase = [.. syntax.Sentences.Select(IsTitleCaseSentence)];
        _isShouted = MarkShouted();
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its sentences and tokens.</summary>
    public SyntaxLayer Syntax { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _forms.Length;

    /// <summary>The word as it is written; empty outside the text, so that neighbours may be asked for without care.</summary>
    public string this[int token] => token >= 0 && token < _forms.Length ? _forms[token] : "";

    /// <summary>The token itself.</summary>
    public Token TokenAt(int token) => Syntax.Tokens[token];

    /// <summary>The part of speech, or <see cref="PartOfSpeech.X"/> outside the text.</summary>
    public PartOfSpeech TagAt(int token) => token >= 0 && token < _forms.Length ? Syntax.Tokens[token].Upos : PartOfSpeech.X;

    /// <summary>The lemma, or an empty text outside.</summary>
    public string LemmaAt(int token) => token >= 0 && token < _forms.Length ? Syntax.Tokens[token].Lemma : "";

    /// <summary>The index of the token that this one depends on, or -1.</summary>
    public int HeadAt(int token) => Syntax.Tokens[token].Head;

    /// <summary>The relation to that token.</summary>
    public string RelationAt(int token) => Syntax.Tokens[token].Relation;

    /// <summary>The index of the sentence that the token stands in.</summary>
    public int SentenceOf(int token) => _sentences[token];

    /// <summary>Whether the token stands inside quotation marks.</summary>
    public bool IsQuoted(int token) => _quotations[token] >= 0;

    /// <summary>The index of the outermost quotation that the token stands in, or -1.</summary>
    public int QuotationOf(int token) => _quotations[token];

    /// <summary>Whether the token is one of several words in capitals, as in a heading that runs into its text.</summary>
    public bool IsShouted(int token) => _isShouted[token];

    /// <summary>Whether every word of the sentence may be capitalised without being a name, as in a headline.</summary>
    public bool IsTitleCase(int sentence) => _isTitleCase[sentence];

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool IsCapitalized(int token) => this[token] is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether the word opens its sentence or a quotation, so that its capital tells nothing.</summary>
    public bool IsInitial(int token)
    {
        if (Syntax.Sentences[SentenceOf(token)].FirstToken == token) return true;
        return this[token - 1] is "“" or "\"" or "‘" or "'" or "``" or ":" or "•" or "*" or "(" or "[" or "—" or "…" or "...";
    }

    /// <summary>The span from one token up to, not including, another.</summary>
    public TextSpan SpanOf(int first, int end) => Syntax.Tokens[first].Span.Cover(Syntax.Tokens[end - 1].Span);

    /// <summary>The words from one token up to, not including, another, as they are written but parted by single blanks.</summary>
    public string Join(int first, int end)
    {
        var text = Article[SpanOf(first, end)];
        var isEven = !text.Contains("  ", StringComparison.Ordinal) && !text.Any(letter => letter != ' ' && char.IsWhiteSpace(letter));
        return isEven ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether no white space stands between the token and the one before it.</summary>
    public bool IsGlued(int token) => token > 0 && token < Count && TokenAt(token).Span.Start == TokenAt(token - 1).Span.End;

    private static int[] MarkQuotations(SyntaxLayer syntax)
    {
        var quotations = new int[syntax.Tokens.Length];
        Array.Fill(quotations, -1);
        var token = 0;
        for (var index = 0; index < syntax.Quotations.Length; index++)
        {
            var quotation = syntax.Quotations[index];
            if (quotation.Depth != 0) continue;
            while (token < quotations.Length && syntax.Tokens[token].Span.Start < quotation.Inner.Start) token++;
            for (; token < quotations.Length && syntax.Tokens[token].Span.Start < quotation.Inner.End; token++) quotations[token] = index;
        }

        return quotations;
    }

    private bool[] MarkShouted()
    {
        var isShouted = new bool[Count];
        int first = 0, wordCount = 0, longCount = 0;
        for (var token = 0; token <= Count; token++)
        {
            var isCapitals = this[token].Length > 1 && this[token].Any(char.IsUpper) && !this[token].Any(char.IsLower);
            if (isCapitals) wordCount++;
            if (isCapitals && this[token].Length > 4) longCount++;
            if (isCapitals || this[token] is "-" or "A" or "I" or "$" or "’" or "'") continue;
            // Three names of bodies may follow one another in capitals; three words with two long ones are a heading.
            if (wordCount >= 3 && longCount >= 2) Array.Fill(isShouted, true, first, token - first);
            (first, wordCount, longCount) = (token + 1, 0, 0);
        }

        return isShouted;
    }

    private bool IsTitleCaseSentence(Sentence sentence)
    {
        var block = Article.Blocks[sentence.Block].Kind;
        int small = 0, capital = 0;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (this[token].Length < 4 || !char.IsLetter(this[token][0])) continue;
            if (IsCapitalized(token)) capital++;
            else small++;
        }

        var isHeading = block is BlockKind.Headline or BlockKind.Heading;
        return isHeading ? capital >= 2 * small : capital >= 5 && capital >= 6 * small;
    }
}
