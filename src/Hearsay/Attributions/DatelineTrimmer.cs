namespace Hearsay.Attributions;

/// <summary>Takes a dateline from the beginning of a content or a source: "PORT SORREL (Meridian Press) — The council ...".</summary>
internal static class DatelineTrimmer
{
    private const int MostTokens = 14;

    /// <summary>The proposal without the dateline of its paragraph.</summary>
    public static Proposal Trim(TokenTable table, Proposal proposal)
    {
        if (proposal.Source is { } source) proposal = proposal with { Source = WithoutByline(table, source) };
        var content = proposal.Contents[0];
        if (!IsFirst(table, content) || table.Shape[content.First] != 2) return proposal;
        if (Dash(table, content) is not { } dash || dash + 1 >= content.End) return proposal;
        return proposal with { Contents = proposal.Contents.SetItem(0, content with { First = dash + 1 }) };
    }

    // "Ada Quill (MP) PORT SORREL - Harbour police said"
    private static TokenRange WithoutByline(TokenTable table, TokenRange source)
    {
        if (!IsFirst(table, source)) return source;
        var end = Math.Min(source.End - 1, source.First + MostTokens);
        for (var token = source.First + 1; token < end; token++)
        {
            var isDash = table.Text(token) is "—" or "–" or "-" or "--" && !IsGlued(table, token);
            if (isDash && table.Shape[token - 1] == 2) return source with { First = token + 1 };
        }

        return source;
    }

    private static bool IsGlued(TokenTable table, int token) =>
        table.Syntax.Tokens[token].Span.Start == table.Syntax.Tokens[token - 1].Span.End;

    private static bool IsFirst(TokenTable table, TokenRange range)
    {
        var sentence = table.SentenceOf(range.First);
        return sentence.FirstToken == range.First && sentence.Span.Start == table.Article.Blocks[sentence.Block].Span.Start;
    }

    private static int? Dash(TokenTable table, TokenRange content)
    {
        var end = Math.Min(content.End, content.First + MostTokens);
        for (var token = content.First; token < end; token++)
        {
            if (table.Text(token) is "—" or "–" or "-" or "--") return token;
            if (table.Shape[token] == 0) return null;
        }

        return null;
    }
}
