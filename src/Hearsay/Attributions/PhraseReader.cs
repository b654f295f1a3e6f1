using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Reads the noun phrase that begins at a token: somebody, without a time and without what follows.</summary>
internal static class PhraseReader
{
    /// <summary>The most tokens of a phrase.</summary>
    private const int MostTokens = 16;

    /// <summary>The phrase from a token on, or null where none begins there or where it names nobody.</summary>
    public static TokenRange? Read(TokenTable table, int first, OpenTokens open)
    {
        var end = first;
        var noun = -1;
        var limit = Math.Min(table.SentenceOf(first).EndToken, first + MostTokens);
        while (end < limit && open.IsOpen(end) && GoesOn(table, end, limit, noun >= 0))
        {
            if (IsNominal(table, end)) noun = end;
            end++;
        }

        var isSomebody = noun >= 0 && !RecipientTable.English.IsNobody(table.Text(FirstHead(table, first, noun)));
        return isSomebody ? new TokenRange(first, noun + 1) : null;
    }

    private static bool GoesOn(TokenTable table, int token, int limit, bool hasNoun)
    {
        if (table.Opens[token] || table.Closes[token] || IsTime(table, token)) return false;
        if (hasNoun && table.Upos[token] == PartOfSpeech.Pron) return false;
        if (IsNominal(table, token)) return table.Text(token) is not ("that" or "what" or "who" or "which" or "it" or "there");
        return table.Upos[token] switch
        {
            PartOfSpeech.Det or PartOfSpeech.Num => !hasNoun || table.Text(token - 1) is "of" or "and" or "at" or "from",
            PartOfSpeech.Adj => !hasNoun || table.Upos[token - 1]
                is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Cconj or PartOfSpeech.Part,
            // "members of the board", "a reporter from Radio Tarn", "the Courier and Radio Tarn"
            PartOfSpeech.Adp or PartOfSpeech.Cconj => hasNoun
                && table.Text(token) is "of" or "at" or "from" or "and" or "with" && token + 1 < limit,
            PartOfSpeech.Part => hasNoun && table.Text(token) is "'s" or "’s" or "'" or "’",
            PartOfSpeech.Sym => true,
            _ => table.Text(token) is "-" or "&",
        };
    }

    private static bool IsNominal(TokenTable table, int token) => FeatureWindow.IsNominal(table, token);

    private static bool IsTime(TokenTable table, int token) =>
        PublicationLine.IsTimeWord(table.Text(token).ToString())
            && table.Text(token) is not ("the" or "of" or "at" or "is" or "on" or "May" or "Sun")
        || table.Text(token) is "yesterday" or "tomorrow" or "earlier" or "later" or "next";

    // "the truth about members of the board": the first noun after which a preposition comes is what is told.
    private static int FirstHead(TokenTable table, int first, int last)
    {
        var head = first;
        for (var token = first; token <= last; token++)
        {
            if (IsNominal(table, token)) head = token;
            else if (table.Upos[token] == PartOfSpeech.Adp) break;
        }

        return head;
    }
}
