using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>What the scorers look at, a column a property: hashed forms, tags, shapes, quotation state, places.</summary>
/// <remarks>It is made once an article.</remarks>
internal sealed class TokenTable
{
    // Fewer words in marks are a scare-quoted cue: he was “pleased to announce” it.
    private const int ShortestEnclosure = 4;

    private readonly TokenRange[] _quotations;

    private TokenTable(Article article, SyntaxLayer syntax)
    {
        var count = syntax.Tokens.Length;
        Article = article;
        Syntax = syntax;
        Form = new uint[count];
        Lemma = new uint[count];
        Upos = new PartOfSpeech[count];
        Xpos = new uint[count];
        Shape = new byte[count];
        Quotation = new int[count];
        Opens = new bool[count];
        Closes = new bool[count];
        Sentence = new int[count];
        _quotations = new TokenRange[syntax.Quotations.Length];
        CueClass = new CueClass[count];
        Trees = TreeTable.From(syntax.Tokens);
    }

    public Article Article { get; }

    public SyntaxLayer Syntax { get; }

    public int Count => Form.Length;

    /// <summary>Hash of the lower-case form.</summary>
    public uint[] Form { get; }

    /// <summary>Hash of the lemma.</summary>
    public uint[] Lemma { get; }

    public PartOfSpeech[] Upos { get; }

    /// <summary>Hash of the Penn Treebank tag.</summary>
    public uint[] Xpos { get; }

    /// <summary>0 lower case, 1 capitalised, 2 all capitals, 3 with a digit, 4 a mark.</summary>
    public byte[] Shape { get; }

    /// <summary>The index of the outermost quotation a token stands in, marks included, or -1.</summary>
    public int[] Quotation { get; }

    /// <summary>Whether the token is an opening quotation mark of the outermost level.</summary>
    public bool[] Opens { get; }

    /// <summary>Whether the token is a closing quotation mark of the outermost level.</summary>
    public bool[] Closes { get; }

    public int[] Sentence { get; }

    public CueClass[] CueClass { get; }

    /// <summary>The places of the tokens in their sentences' trees.</summary>
    public TreeTable Trees { get; }

    public ReadOnlySpan<char> Text(int token)
    {
        var span = Syntax.Tokens[token].Span;
        return Article.Text.AsSpan(span.Start, span.Length);
    }

    public Sentence SentenceOf(int token) => Syntax.Sentences[Sentence[token]];

    /// <summary>The tokens that a word can be tied to: within its quotation where it stands in one, else all.</summary>
    /// <remarks>A cue inside quotation marks is part of what is quoted; its source and content do not reach out of them.</remarks>
    public TokenRange Enclosure(int token)
    {
        if (Quotation[token] < 0 || Opens[token] || Closes[token]) return new TokenRange(0, Count);
        var whole = _quotations[Quotation[token]];
        var first = Opens[whole.First] ? whole.First + 1 : whole.First;
        var end = Closes[whole.End - 1] ? whole.End - 1 : whole.End;
        return end - first < ShortestEnclosure ? new TokenRange(0, Count) : new TokenRange(first, end);
    }

    /// <summary>The words of a range of tokens, from the first to the last.</summary>
    public TextSpan Span(TokenRange range) => new(Syntax.Tokens[range.First].Span.Start, Syntax.Tokens[range.End - 1].Span.End);

    /// <summary>The tokens that share text with a span; none where it lies between two.</summary>
    public TokenRange TokensIn(TextSpan span)
    {
        var first = TextOrder.FirstFrom(Syntax.Tokens.AsSpan(), span.Start + 1, token => token.Span.End);
        var end = first;
        while (end < Count && Syntax.Tokens[end].Span.Start < span.End) end++;
        return new TokenRange(first, end);
    }

    /// <summary>Whether a token is punctuation that begins with a mark.</summary>
    public bool IsMark(int token, char mark) => Upos[token] == PartOfSpeech.Punct && Text(token)[0] == mark;

    public static TokenTable From(Article article, SyntaxLayer syntax, CueTable cues)
    {
        var table = new TokenTable(article, syntax);
        Span<char> lower = stackalloc char[64];
        for (var index = 0; index < table.Count; index++) table.Fill(index, syntax.Tokens[index], lower, cues);
        for (var sentence = 0; sentence < syntax.Sentences.Length; sentence++)
        {
            var tokens = syntax.Sentences[sentence];
            for (var index = tokens.FirstToken; index < tokens.EndToken; index++) table.Sentence[index] = sentence;
        }

        table.FillQuotations(syntax.Quotations);
        return table;
    }

    private void Fill(int index, Token token, Span<char> lower, CueTable cues)
    {
        var text = Article.Text.AsSpan(token.Span.Start, Math.Min(token.Span.Length, lower.Length));
        var length = text.ToLowerInvariant(lower);
        Form[index] = Hash(lower[..length]);
        Lemma[index] = Hash(token.Lemma);
        Upos[index] = token.Upos;
        Xpos[index] = Hash(token.Xpos);
        Shape[index] = ShapeOf(text);
        CueClass[index] = cues.ClassOf(token.Lemma, token.Upos);
    }

    private void FillQuotations(ImmutableArray<Quotation> quotations)
    {
        Array.Fill(Quotation, -1);
        var token = 0;
        for (var index = 0; index < quotations.Length; index++)
        {
            var quotation = quotations[index];
            if (quotation.Depth > 0) continue;
            while (token < Count && Syntax.Tokens[token].Span.Start < quotation.Span.Start) token++;
            if (token == Count) return;
            Opens[token] = quotation.Inner.Start > quotation.Span.Start && Syntax.Tokens[token].Span.Start == quotation.Span.Start;
            var first = token;
            while (token < Count && Syntax.Tokens[token].Span.Start < quotation.Span.End) Quotation[token++] = index;
            if (token == first) continue;
            _quotations[index] = new TokenRange(first, token);
            Closes[token - 1] = quotation.End == QuotationEnd.Closed;
        }
    }

    private static byte ShapeOf(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('0', '9')) return 3;
        if (!char.IsLetter(text[0])) return 4;
        if (!char.IsUpper(text[0])) return 0;
        return text.Length > 1 && !text.ContainsAnyInRange('a', 'z') ? (byte)2 : (byte)1;
    }

    // FNV-1a (Fowler, Noll, Vo) over UTF-16 units.
    internal static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in text) hash = (hash ^ unit) * 16777619u;
        return hash;
    }
}
