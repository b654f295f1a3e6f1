using static Hearsay.Attributions.FeatureWindow;

namespace Hearsay.Attributions;

/// <summary>What the network is told of each token besides its state: rows of one table.</summary>
internal static class TokenTraits
{
    /// <summary>Changes whenever the traits do.</summary>
    public const string Fingerprint = "traits/2";

    /// <summary>The number of traits of every token.</summary>
    public const int Count = 7;

    /// <summary>The number of rows of the table.</summary>
    public const int RowCount = 256;

    /// <summary>Writes the rows of a token's traits.</summary>
    public static void Write(TokenTable table, int token, Span<int> rows)
    {
        var sentence = table.SentenceOf(token);
        rows[0] = (int)table.CueClass[token];
        rows[1] = 32 + (int)table.Upos[token];
        rows[2] = 64 + table.Shape[token];
        rows[3] = 72 + (int)QuotationState(table, token);
        rows[4] = 80 + (token == sentence.FirstToken ? 1 : 0) + (token == sentence.EndToken - 1 ? 2 : 0);
        rows[5] = 88 + Math.Min((int)table.Article.Blocks[sentence.Block].Kind, 31);
        rows[6] = 128 + (int)(table.Trees.Relation[token] % 127);
    }
}
