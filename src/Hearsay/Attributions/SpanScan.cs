using static Hearsay.Attributions.FeatureWindow;

namespace Hearsay.Attributions;

/// <summary>Counts over a span that grows to the right, so that all spans with one start cost one pass.</summary>
internal struct SpanScan(TokenTable table, int first, uint parallel = 0)
{
    private bool _coreClosed;

    public int First { get; } = first;

    public int End { get; private set; } = first;

    public int Length => End - First;

    public int VerbCount { get; private set; }

    public int CommaCount { get; private set; }

    /// <summary>The words that can be part of a name or a description.</summary>
    public int WordCount { get; private set; }

    /// <summary>The verbs behind a comma or a conjunction with the tag of the cue: where the source goes on to do something else.</summary>
    public int ParallelCount { get; private set; }

    /// <summary>The commas before a relative pronoun or a participle.</summary>
    public int ClauseCount { get; private set; }

    public int QuoteMarkCount { get; private set; }

    public uint TagPath { get; private set; } = 29;

    /// <summary>A hash of the words, for telling short spans such as "at the time".</summary>
    public uint WordPath { get; private set; } = 31;

    /// <summary>The last noun before the first preposition, comma or verb: "chairman" in "the chairman of the party".</summary>
    public int CoreNoun { get; private set; } = first;

    public bool StartsRelative { get; private set; }

    public bool HasQuotation => QuoteMarkCount > 0;

    /// <summary>The tokens whose head stands outside of the span: one where the span is a subtree.</summary>
    public int LooseCount { get; private set; }

    public readonly bool ClosesComma => table.IsMark(End - 1, ',');

    /// <summary>Grows the span up to a token.</summary>
    public void Extend(int end)
    {
        for (; End < end; End++) Take(End);
    }

    private void Take(int token)
    {
        var upos = table.Upos[token];
        TakeHead(token);
        WordPath = FeatureList.Mix(7, WordPath, table.Form[token]);
        TagPath = FeatureList.Mix(7, TagPath, (uint)upos);
        if (IsVerbal(table, token)) VerbCount++;
        if (table.IsMark(token, ',')) CommaCount++;
        if (table.Opens[token] || table.Closes[token]) QuoteMarkCount++;
        if (upos == PartOfSpeech.Pron && table.Syntax.Tokens[token].Xpos is "WP" or "WDT") StartsRelative = true;
        if (token > First) TakeBorder(token);
        TakeNoun(token, upos);
    }

    // A token that joins settles those before it that hang on it.
    private void TakeHead(int token)
    {
        var heads = table.Trees.Head;
        if (heads[token] < First || heads[token] > token) LooseCount++;
        for (var before = Math.Max(First, table.Trees.Left[token]); before < token; before++)
            if (heads[before] == token) LooseCount--;
    }

    private void TakeBorder(int token)
    {
        var isAfterComma = table.IsMark(token - 1, ',');
        if (table.Xpos[token] == parallel && (isAfterComma || table.Upos[token - 1] == PartOfSpeech.Cconj)) ParallelCount++;
        if (isAfterComma && table.Syntax.Tokens[token].Xpos is "WDT" or "WP" or "VBG") ClauseCount++;
    }

    private void TakeNoun(int token, PartOfSpeech upos)
    {
        if (upos != PartOfSpeech.Punct || table.Shape[token] != 4) WordCount++;
        if (_coreClosed) return;
        if (IsNominal(table, token)) CoreNoun = token;
        else if (WordCount > 1 && upos is PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Aux)
            _coreClosed = true;
    }
}
