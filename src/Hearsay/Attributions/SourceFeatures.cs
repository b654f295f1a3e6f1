using static Hearsay.Attributions.FeatureWindow;

namespace Hearsay.Attributions;

/// <summary>What tells which words of a cue's sentence are its source.</summary>
internal static class SourceFeatures
{
    /// <summary>Changes whenever the features do.</summary>
    public const string Fingerprint = "source/4";

    /// <summary>The most words before and after a cue among which its source is looked for.</summary>
    private const int Reach = 60;

    /// <summary>The most words of a source.</summary>
    private const int MostWords = 36;

    /// <summary>Lays out every span of the cue's sentence that may be its source.</summary>
    public static void Fill(TokenTable table, TokenRange cue, int head, SpanLattice lattice)
    {
        FillBorders(table, cue, head, lattice);
        FillPairs(table, cue, head, lattice);
    }

    /// <summary>Lays out the starts and ends, and "none".</summary>
    public static void FillBorders(TokenTable table, TokenRange cue, int head, SpanLattice lattice)
    {
        lattice.Clear();
        FillNone(table, cue, head, lattice);
        var sentence = table.SentenceOf(head);
        var enclosure = table.Enclosure(head);
        var first = Math.Max(Math.Max(sentence.FirstToken, enclosure.First), cue.First - Reach);
        var end = Math.Min(Math.Min(sentence.EndToken, enclosure.End), cue.End + Reach);
        FillSide(table, cue, head, new TokenRange(first, cue.First), lattice);
        FillSide(table, cue, head, new TokenRange(cue.End, end), lattice);
    }

    /// <summary>Lays out the pairs of the starts and ends that are kept.</summary>
    public static void FillPairs(TokenTable table, TokenRange cue, int head, SpanLattice lattice)
    {
        for (var start = 0; start < lattice.StartCount; start++)
            if (lattice.IsStartKept(start) && CanStart(table, lattice.StartToken(start))) FillPairs(table, cue, head, start, lattice);
    }

    private static void FillNone(TokenTable table, TokenRange cue, int head, SpanLattice lattice)
    {
        var features = lattice.PairFeatures;
        features.Add(140, Lemma(table, head));
        features.Add(141, Xpos(table, head), Xpos(table, cue.First));
        features.Add(142, Upos(table, cue.First - 1), Upos(table, head));
        features.Add(143, Form(table, cue.First - 1), Upos(table, head));
        features.Add(144, Lemma(table, cue.First), Xpos(table, head));
        features.Add(145, Class(table, head), Xpos(table, head));
        features.Add(146, Form(table, cue.End), Xpos(table, head));
        features.Add(147, Lemma(table, cue.First), Form(table, cue.End - 1));
        features.Add(148, Bucket(cue.First - table.SentenceOf(head).FirstToken), Upos(table, head));
        lattice.ClosePair(-1, -1);
    }

    private static void FillSide(TokenTable table, TokenRange cue, int head, TokenRange side, SpanLattice lattice)
    {
        for (var token = side.First; token < side.End; token++) FillStart(table, cue, head, token, lattice);
        for (var token = side.First; token < side.End; token++) FillEnd(table, cue, head, token + 1, lattice);
    }

    private static void FillPairs(TokenTable table, TokenRange cue, int head, int start, SpanLattice lattice)
    {
        var scan = new SpanScan(table, lattice.StartToken(start));
        var limit = scan.First < cue.First ? cue.First : table.Count;
        for (var end = lattice.FirstEndAfter(scan.First); end < lattice.EndCount; end++)
        {
            var stop = lattice.EndToken(end);
            if (stop > limit || stop - scan.First > MostWords) return;
            if (!lattice.IsEndKept(end) || !CanEnd(table, stop - 1)) continue;
            scan.Extend(stop);
            if (scan.WordCount > 0) FillPair(table, cue, head, scan, start, end, lattice);
        }
    }

    private static bool CanStart(TokenTable table, int token) => table.Shape[token] is 1 or 2
        || table.Upos[token] is not (PartOfSpeech.Punct or PartOfSpeech.Part) || table.Opens[token];

    // A capitalised word may be a name whatever its tag: taggers stumble over names they have not seen.
    private static bool CanEnd(TokenTable table, int token) => table.Shape[token] is 1 or 2
        || table.Upos[token] is not (PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Aux);

    private static uint Side(TokenRange cue, int token) => token < cue.First ? 0u : 1u;

    private static void FillStart(TokenTable table, TokenRange cue, int head, int token, SpanLattice lattice)
    {
        var side = Side(cue, token);
        var between = side == 0 ? cue.First - token : token - cue.End;
        var features = lattice.StartFeatures;
        var previous = side == 1 && token == cue.End ? 2u : IsSentenceStart(table, token) ? 1u : 0u;
        features.Add(150, side, Bucket(between));
        features.Add(151, side, Form(table, token));
        features.Add(152, Upos(table, token - 1) * 64 + Upos(table, token), side * 4 + previous);
        features.Add(153, Form(table, token - 1), side * 4 + previous);
        features.Add(154, Xpos(table, token), side * 4 + previous);
        features.Add(155, QuotationState(table, token - 1) * 8 + QuotationState(table, token), side);
        features.Add(156, side * 4 + previous, Class(table, head));
        features.Add(157, side * 4 + previous, Xpos(table, head));
        features.Add(158, side * 32 + Upos(table, token), Class(table, head));
        features.Add(159, side * 32 + Upos(table, token), Lemma(table, head));
        features.Add(160, Upos(table, token - 2) * 64 + Upos(table, token - 1), side);
        features.Add(161, Form(table, token - 1), Upos(table, token));
        features.Add(162, table.Shape[token], Upos(table, token - 1));
        features.Add(163, Upos(table, token + 1), Upos(table, token) * 2 + side);
        TreeFeatures.FillStart(table, head, token, side, 460, features);
        lattice.CloseStart(token);
    }

    private static void FillEnd(TokenTable table, TokenRange cue, int head, int end, SpanLattice lattice)
    {
        var side = Side(cue, end - 1);
        var between = side == 0 ? cue.First - end : end - cue.End;
        var next = end == cue.First ? 2u : end == table.SentenceOf(head).EndToken ? 1u : 0u;
        var features = lattice.EndFeatures;
        features.Add(170, side, Bucket(between));
        features.Add(171, side * 4 + next, Form(table, end - 1));
        features.Add(172, Upos(table, end - 1) * 64 + Upos(table, end), side * 4 + next);
        features.Add(173, Form(table, end), side * 4 + next);
        features.Add(174, Xpos(table, end - 1), side * 4 + next);
        features.Add(175, QuotationState(table, end - 1) * 8 + QuotationState(table, end), side);
        features.Add(176, side * 4 + next, Class(table, head));
        features.Add(177, side * 4 + next, Lemma(table, head));
        features.Add(178, side * 4 + next, Xpos(table, head));
        features.Add(179, Upos(table, end) * 64 + Upos(table, end + 1), side);
        features.Add(180, Form(table, end), Upos(table, end + 1) * 2 + side);
        features.Add(181, side == 0 ? VerbsBetween(table, end, cue.First) : VerbsBetween(table, cue.End, end), side);
        TreeFeatures.FillEnd(table, head, end, side, 470, features);
        lattice.CloseEnd(end);
    }

    private static void FillPair(TokenTable table, TokenRange cue, int head, SpanScan scan, int start, int end, SpanLattice lattice)
    {
        var side = Side(cue, scan.First);
        var gap = side == 0 ? cue.First - scan.End : scan.First - cue.End;
        var core = scan.CoreNoun;
        var features = lattice.PairFeatures;
        features.Add(190, Bucket(scan.Length), side);
        features.Add(191, Bucket(scan.VerbCount), Bucket(scan.CommaCount));
        features.Add(192, Upos(table, scan.First), Upos(table, scan.End - 1));
        features.Add(193, scan.Length <= 6 ? scan.TagPath : 1u, side);
        features.Add(194, Lemma(table, core), side);
        features.Add(195, Lemma(table, core), Class(table, head));
        features.Add(196, Upos(table, core), Lemma(table, head));
        features.Add(197, Bucket(gap), Bucket(scan.VerbCount) * 8 + Bucket(scan.CommaCount) + side * 512);
        features.Add(198, scan.HasQuotation ? 1u : 0u, Bucket(scan.Length));
        features.Add(199, scan.ClosesComma ? 1u : 0u, Bucket(scan.CommaCount) * 2 + side);
        features.Add(200, Bucket(gap), Class(table, head) * 2 + side);
        features.Add(201, Bucket(gap), Xpos(table, head));
        features.Add(202, scan.VerbCount == 0 ? 0u : scan.StartsRelative ? 2u : 1u, Form(table, scan.End));
        features.Add(203, Bucket(scan.Length), Upos(table, core) * 2 + side);
        var beforeComma = IsBeforeComma(table, scan.End) ? 1u : 0u;
        features.Add(204, Bucket(scan.VerbCount) * 8 + Bucket(scan.CommaCount), Class(table, head) * 4 + side * 2 + beforeComma);
        features.Add(205, Class(table, head) * 4 + side, Bucket(scan.Length));
        FillBorders(table, cue, scan, side, gap, features);
        TreeFeatures.FillPair(table, head, new TokenRange(scan.First, scan.End), scan.LooseCount, side, 480, features);
        lattice.ClosePair(start, end);
    }

    // What stands around the span, together with whether it touches the cue: "The doctor who spoke with CBS added" is not CBS's.
    private static void FillBorders(TokenTable table, TokenRange cue, SpanScan scan, uint side, int gap, FeatureList features)
    {
        var before = IsSentenceStart(table, scan.First) ? 99u : scan.First == cue.End ? 98u : Upos(table, scan.First - 1);
        var after = scan.End == cue.First ? 98u : Upos(table, scan.End);
        var touch = side * 4 + (gap == 0 ? 0u : gap < 3 ? 1u : 2u);
        features.Add(206, before, touch);
        features.Add(207, Form(table, scan.First - 1), touch);
        features.Add(208, before * 128 + after, touch);
        features.Add(209, before * 32 + Upos(table, scan.First - 2), touch);
        features.Add(330, before, touch * 16 + Bucket(scan.VerbCount));
        features.Add(331, Class(table, cue.First), before * 8 + touch);
        features.Add(332, table.Shape[scan.First], before * 8 + touch);
    }

    private static bool IsBeforeComma(TokenTable table, int token) => IsInside(table, token) && table.IsMark(token, ',');

    private static bool IsSentenceStart(TokenTable table, int token) => table.SentenceOf(token).FirstToken == token;

    private static uint VerbsBetween(TokenTable table, int first, int end)
    {
        var count = 0u;
        for (var token = first; token < end && count < 3; token++)
            if (IsVerbal(table, token)) count++;
        return count;
    }
}
