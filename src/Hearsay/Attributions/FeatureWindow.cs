namespace Hearsay.Attributions;

/// <summary>Small questions about the neighbourhood of a token, asked by all feature sets.</summary>
internal static class FeatureWindow
{
    /// <summary>Stands for a place before the first or after the last token.</summary>
    public const uint Border = 0xB0DE;

    public static uint Form(TokenTable table, int token) => IsInside(table, token) ? table.Form[token] : Border;

    public static uint Lemma(TokenTable table, int token) => IsInside(table, token) ? table.Lemma[token] : Border;

    public static uint Xpos(TokenTable table, int token) => IsInside(table, token) ? table.Xpos[token] : Border;

    public static uint Upos(TokenTable table, int token) => IsInside(table, token) ? (uint)table.Upos[token] : Border;

    public static uint Class(TokenTable table, int token) => IsInside(table, token) ? (uint)table.CueClass[token] : Border;

    /// <summary>Where a token stands toward quotations: outside, inside, opening one, closing one.</summary>
    public static uint QuotationState(TokenTable table, int token)
    {
        if (!IsInside(table, token)) return Border;
        if (table.Opens[token]) return 1;
        if (table.Closes[token]) return 2;
        return table.Quotation[token] >= 0 ? 3u : 0u;
    }

    public static bool IsOpening(TokenTable table, int token) => IsInside(table, token) && table.Opens[token];

    public static bool IsClosing(TokenTable table, int token) => IsInside(table, token) && table.Closes[token];

    /// <summary>A count in steps: 0 to 4 as they are, then by doubling.</summary>
    public static uint Bucket(int count) => count switch
    {
        < 0 => 31,
        < 5 => (uint)count,
        < 7 => 5,
        < 10 => 6,
        < 15 => 7,
        < 22 => 8,
        < 35 => 9,
        < 60 => 10,
        < 120 => 11,
        _ => 12,
    };

    public static bool IsInside(TokenTable table, int token) => token >= 0 && token < table.Count;

    public static bool IsNominal(TokenTable table, int token) =>
        table.Upos[token] is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron || IsCapitalisedWithin(table, token);

    // Not the first word of its sentence: most likely a name, whatever its tag.
    private static bool IsCapitalisedWithin(TokenTable table, int token) =>
        table.Shape[token] is 1 or 2 && table.SentenceOf(token).FirstToken != token;

    public static bool IsVerbal(TokenTable table, int token) =>
        table.Upos[token] is PartOfSpeech.Verb or PartOfSpeech.Aux && !IsCapitalisedWithin(table, token);
}
