namespace Hearsay.Attributions;

/// <summary>The sentences among which a cue's content is looked for: its own paragraph, and following ones that go on quoting.</summary>
internal readonly record struct ContentWindow(int FirstSentence, int EndSentence)
{
    /// <summary>The most sentences before the cue's own.</summary>
    private const int MostBefore = 10;

    /// <summary>The most sentences after the cue's own.</summary>
    private const int MostAfter = 24;

    /// <summary>The most tokens from the cue's own sentence to a window's other end.</summary>
    private const int MostTokens = 600;

    public static ContentWindow Around(TokenTable table, int head)
    {
        var sentences = table.Syntax.Sentences;
        var own = table.Sentence[head];
        var first = own;
        while (first > 0 && own - first < MostBefore && sentences[first - 1].Block == sentences[own].Block
            && sentences[own].FirstToken - sentences[first - 1].FirstToken <= MostTokens) first--;
        var end = own + 1;
        while (end < sentences.Length && end - own < MostAfter && GoesOn(table, sentences[end - 1], sentences[end])
            && sentences[end].EndToken - sentences[own].EndToken <= MostTokens) end++;
        return new ContentWindow(first, end);
    }

    // A paragraph goes over into the next where its quotation was left open, or where a colon announces one.
    private static bool GoesOn(TokenTable table, Sentence sentence, Sentence next)
    {
        if (sentence.Block == next.Block) return true;
        var last = sentence.EndToken - 1;
        if (table.IsMark(last, ':')) return true;
        if (!table.Opens[next.FirstToken]) return false;
        var quotation = table.Quotation[last];
        return quotation >= 0 && table.Syntax.Quotations[quotation].End == QuotationEnd.Continued;
    }
}
