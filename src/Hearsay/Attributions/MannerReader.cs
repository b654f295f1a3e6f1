namespace Hearsay.Attributions;

/// <summary>Tells whether a content gives the source's own words: all of it in quotation marks, some of it, or none.</summary>
internal static class MannerReader
{
    /// <summary>The manner of a proposal; marks and white space at the edges of a quotation make no difference.</summary>
    public static Manner Read(TokenTable table, Proposal proposal)
    {
        var (quoted, plain) = (0, 0);
        foreach (var content in proposal.Contents)
        {
            var quotedHere = CountQuoted(table, content, table.Syntax.Tokens[proposal.Head].Span);
            quoted += quotedHere;
            plain += CountWords(table, content) - quotedHere;
        }

        if (quoted == 0) return Manner.Indirect;
        return plain == 0 ? Manner.Direct : Manner.Mixed;
    }

    // “The Courier said the wall was down,” Lund noted: the marks hold the cue "said" too, so they quote Lund and not the Courier.
    private static int CountQuoted(TokenTable table, TokenRange content, TextSpan cue)
    {
        var quotations = table.Syntax.Quotations;
        var next = FirstQuotation(table, content.First);
        var (quotedEnd, count) = (0, 0);
        for (var token = content.First; token < content.End; token++)
        {
            var span = table.Syntax.Tokens[token].Span;
            for (; next < quotations.Length && quotations[next].Span.Start <= span.Start; next++)
                if (!quotations[next].Span.Contains(cue)) quotedEnd = Math.Max(quotedEnd, quotations[next].Span.End);
            if (span.Start < quotedEnd && IsWord(table, token)) count++;
        }

        return count;
    }

    private static int CountWords(TokenTable table, TokenRange content)
    {
        var count = 0;
        for (var token = content.First; token < content.End; token++)
            if (IsWord(table, token)) count++;
        return count;
    }

    // The outermost quotation in which the content begins, or the first one that opens after that.
    private static int FirstQuotation(TokenTable table, int token)
    {
        if (table.Quotation[token] >= 0) return table.Quotation[token];
        var start = table.Syntax.Tokens[token].Span.Start;
        return TextOrder.FirstFrom(table.Syntax.Quotations.AsSpan(), start, quotation => quotation.Span.Start);
    }

    private static bool IsWord(TokenTable table, int token)
    {
        var text = table.Text(token);
        return char.IsLetterOrDigit(text[0]) || char.IsLetterOrDigit(text[^1]);
    }
}
