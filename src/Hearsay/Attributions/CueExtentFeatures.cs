using static Hearsay.Attributions.FeatureWindow;

namespace Hearsay.Attributions;

/// <summary>What tells how far a cue reaches around its head: "has repeatedly said", "according to", "said in a statement".</summary>
internal static class CueExtentFeatures
{
    /// <summary>Changes whenever the features do.</summary>
    public const string Fingerprint = "cue-extent/2";

    private const int LeftReach = 5;
    private const int RightReach = 5;

    public static void Fill(TokenTable table, int head, SpanLattice lattice)
    {
        lattice.Clear();
        var sentence = table.SentenceOf(head);
        FillStarts(table, head, Math.Max(sentence.FirstToken, head - LeftReach), lattice);
        FillEnds(table, head, Math.Min(sentence.EndToken, head + 1 + RightReach), lattice);
        for (var start = 0; start < lattice.StartCount; start++)
            for (var end = 0; end < lattice.EndCount; end++)
                FillPair(table, head, start, end, lattice);
    }

    private static void FillStarts(TokenTable table, int head, int first, SpanLattice lattice)
    {
        var path = 17u;
        for (var token = head; token >= first; token--)
        {
            path = FeatureList.Mix(9, path, Xpos(table, token));
            var features = lattice.StartFeatures;
            features.Add(110, (uint)(head - token), Upos(table, head));
            features.Add(111, path);
            features.Add(112, Form(table, token), (uint)(head - token));
            features.Add(113, Form(table, token - 1), (uint)(head - token));
            features.Add(114, Xpos(table, token), Xpos(table, token - 1));
            features.Add(115, Form(table, token), Lemma(table, head));
            features.Add(116, Xpos(table, token - 1), Xpos(table, head));
            features.Add(117, Lemma(table, token - 1), token == head ? 1u : 0u);
            features.Add(118, Class(table, head), path);
            features.Add(133, Place(table, head, token), Place(table, head, token - 1));
            features.Add(134, Place(table, head, token - 1), Class(table, head));
            features.Add(135, Place(table, head, token - 1), Form(table, token - 1));
            lattice.CloseStart(token);
        }
    }

    private static void FillEnds(TokenTable table, int head, int last, SpanLattice lattice)
    {
        var path = 19u;
        var words = 23u;
        for (var end = head + 1; end <= last; end++)
        {
            if (end > head + 1) words = FeatureList.Mix(8, words, Lemma(table, end - 1));
            path = FeatureList.Mix(9, path, Xpos(table, end - 1));
            var features = lattice.EndFeatures;
            features.Add(120, (uint)(end - head), Upos(table, head));
            features.Add(121, path);
            features.Add(122, words);
            features.Add(123, words, Lemma(table, head));
            features.Add(124, Form(table, end), (uint)(end - head));
            features.Add(125, Xpos(table, end - 1), Xpos(table, end));
            features.Add(126, Form(table, end - 1), Form(table, end));
            features.Add(127, QuotationState(table, end), Xpos(table, end - 1));
            features.Add(128, Lemma(table, head), Form(table, end));
            features.Add(129, Lemma(table, head), (uint)(end - head));
            features.Add(130, Class(table, head), path);
            features.Add(136, Place(table, head, end - 1), Place(table, head, end));
            features.Add(137, Place(table, head, end), Class(table, head));
            features.Add(138, Place(table, head, end), Form(table, end));
            features.Add(139, Place(table, head, end), Lemma(table, head));
            lattice.CloseEnd(end);
        }
    }

    // What a word next to the cue is to its head: "openly admires" takes in its adverb, "said Tuesday" not its day.
    private static uint Place(TokenTable table, int head, int token)
    {
        if (!IsInside(table, token)) return Border;
        var trees = table.Trees;
        var tie = trees.Head[token] == head ? 1u : trees.Head[head] == token ? 2u : token == head ? 3u : 0u;
        return FeatureList.Mix(133, trees.Relation[token], tie);
    }

    private static void FillPair(TokenTable table, int head, int start, int end, SpanLattice lattice)
    {
        var left = (uint)(head - lattice.StartToken(start));
        var right = (uint)(lattice.EndToken(end) - head);
        lattice.PairFeatures.Add(131, left * 16 + right);
        lattice.PairFeatures.Add(132, left * 16 + right, Upos(table, head));
        lattice.ClosePair(start, end);
    }
}
