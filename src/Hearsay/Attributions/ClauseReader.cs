namespace Hearsay.Attributions;

/// <summary>Reads how far the clause reaches on either side of some words in it, by its marks and conjunctions.</summary>
internal static class ClauseReader
{
    /// <summary>What stands of the clause before the words: mostly its subject.</summary>
    public static TokenRange Before(TokenTable table, TokenRange words, TokenRange limits)
    {
        var end = words.First;
        // "The keeper, a father of two, reportedly left": the aside belongs to its subject; "on Monday, reportedly," has none.
        var start = end > limits.First && table.IsMark(end - 1, ',') ? BeforeAside(table, end - 1, limits) : end;
        while (start > limits.First && !Opens(table, start - 1, words.First, limits)) start--;
        if (start == end && start > limits.First && IsRelative(table, start - 1)) start--;
        return Trim(table, start, end);
    }

    /// <summary>What stands of the clause after the words, without its last stop.</summary>
    public static TokenRange After(TokenTable table, TokenRange words, TokenRange limits)
    {
        var start = words.End;
        // "He left, reportedly in anger, at eight": between two commas the words speak of what the commas hold.
        var isAside = words.First > limits.First && table.IsMark(words.First - 1, ',');
        if (start < limits.End && table.IsMark(start, ',')) start++;
        var end = start;
        while (end < limits.End && !Closes(table, end, limits) && !(isAside && table.IsMark(end, ','))) end++;
        return Trim(table, start, end);
    }

    private static int BeforeAside(TokenTable table, int comma, TokenRange limits)
    {
        for (var token = comma - 1; token > limits.First; token--)
        {
            if (table.IsMark(token, ',')) return token;
            if (Opens(table, token, comma, limits)) break;
        }

        return comma;
    }

    private static bool Opens(TokenTable table, int token, int end, TokenRange limits)
    {
        if (table.Opens[token] || table.Closes[token]) return true;
        var word = table.Text(token);
        if (word is "," or ";" or ":" or "—" or "–" or "(" or ")" or "when" or "When" or "because" or "Because" or "while" or "While"
            or "after" or "After" or "before" or "although" or "Although" or "though" or "whether" or "if" or "If" or "since"
            or "but" or "But" or "as" or "As" or "where") return true;
        if (IsRelative(table, token)) return true;
        return word is "and" or "or" or "And" && (token + 1 == end || HasVerb(table, limits.First, token));
    }

    private static bool Closes(TokenTable table, int token, TokenRange limits)
    {
        if (table.Closes[token] || table.Opens[token]) return table.Closes[token];
        var word = table.Text(token);
        if (word is ";" or "—" or "–" or ")") return true;
        if (!table.IsMark(token, ',') || token + 1 >= limits.End) return false;
        return table.Text(token + 1) is "but" or "while" or "although" or "though" or "as" or "according"
            or "which" or "who" or "said" or "say"
            or "whereas" or "citing" or "adding";
    }

    private static bool IsRelative(TokenTable table, int token) => table.Text(token) is "who" or "which" or "that" or "whom";

    private static bool HasVerb(TokenTable table, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (FeatureWindow.IsVerbal(table, token)) return true;
        return false;
    }

    private static TokenRange Trim(TokenTable table, int start, int end)
    {
        while (start < end && IsOuterMark(table, start)) start++;
        while (end > start && IsOuterMark(table, end - 1)) end--;
        return new TokenRange(start, end);
    }

    private static bool IsOuterMark(TokenTable table, int token) => table.Text(token) is "," or "." or "!" or "?" or ":" or "…";
}
