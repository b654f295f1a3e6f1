namespace Hearsay.Attributions;

/// <summary>Takes a dateline from the beginning of a content: "PORT SORREL (Meridian Press) — The council ...".</summary>
internal static class DatelineTrimmer
{
    private const int MostTokens = 14;

    /// <summary>The proposal without the dateline of its paragraph.</summary>
    public static Proposal Trim(TokenTable table, Proposal proposal)
    {
        var content = proposal.Contents[0];
        var sentence = table.SentenceOf(content.First);
        var isFirst = sentence.FirstToken == content.First && sentence.Span.Start == table.Article.Blocks[sentence.Block].Span.Start;
        if (!isFirst || table.Shape[content.First] != 2 || Dash(table, content) is not { } dash || dash + 1 >= content.End) return proposal;
        return proposal with { Contents = proposal.Contents.SetItem(0, content with { First = dash + 1 }) };
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
