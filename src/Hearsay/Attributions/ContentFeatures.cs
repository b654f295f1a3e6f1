using Hearsay.Languages;
using static Hearsay.Attributions.FeatureWindow;

namespace Hearsay.Attributions;

/// <summary>What tells which words are a cue's content: first its nearest part, then each further one.</summary>
internal static class ContentFeatures
{
    /// <summary>Changes whenever the features do.</summary>
    public const string Fingerprint = "content/5";

    /// <summary>Lays out the spans that may be the next part; for every part but the first, "none" is among them.</summary>
    public static void Fill(ContentQuestion question, SpanLattice lattice)
    {
        FillBorders(question, lattice);
        FillPairs(question, lattice);
    }

    /// <summary>Lays out the starts and ends, and "none" where it is a choice.</summary>
    public static void FillBorders(ContentQuestion question, SpanLattice lattice)
    {
        lattice.Clear();
        if (question.Parts.Length > 0) FillNone(question, lattice);
        var window = ContentWindow.Around(question.Table, question.Head);
        var enclosure = question.Table.Enclosure(question.Head);
        for (var side = 0u; side < 2; side++)
            for (var index = window.FirstSentence; index < window.EndSentence; index++)
                FillSentence(question, index, side, enclosure, lattice);
    }

    /// <summary>Lays out the pairs of the starts and ends that are kept.</summary>
    public static void FillPairs(ContentQuestion question, SpanLattice lattice)
    {
        for (var start = 0; start < lattice.StartCount; start++)
            if (lattice.IsStartKept(start)) FillPairs(question, start, lattice);
    }

    private static void FillNone(ContentQuestion question, SpanLattice lattice)
    {
        var (table, part) = (question.Table, question.Parts[^1]);
        var features = lattice.PairFeatures;
        var side = part.First < question.Cue.First ? 0u : 1u;
        var quoted = QuotedWhole(table, part);
        var sentence = table.SentenceOf(question.Head);
        var last = sentence.EndToken - 1;
        features.Add(210, side, (uint)question.Parts.Length);
        features.Add(211, side * 4 + quoted, Class(table, question.Head));
        features.Add(212, side * 4 + quoted, Form(table, part.End - 1));
        var goesOn = IsSameBlock(table, last, sentence.EndToken) ? 8u : 0u;
        features.Add(213, side * 4 + quoted, QuotationState(table, sentence.EndToken) + goesOn);
        features.Add(214, side, Lemma(table, question.Head));
        features.Add(215, side * 4 + quoted, Bucket(sentence.EndToken - Math.Max(question.Cue.End, question.Source?.End ?? 0)));
        features.Add(216, side * 4 + quoted, question.Source is null ? 0u : question.Source.Value.First < question.Cue.First ? 1u : 2u);
        features.Add(217, side, Form(table, last));
        features.Add(218, side * 4 + quoted, QuotationState(table, part.End) + 8 * QuotationState(table, part.End + 1));
        lattice.ClosePair(-1, -1);
    }

    private static void FillSentence(ContentQuestion question, int index, uint side, TokenRange enclosure, SpanLattice lattice)
    {
        var table = question.Table;
        var sentence = table.Syntax.Sentences[index];
        var isOwn = table.Sentence[question.Head] == index;
        var first = Math.Max(Math.Max(sentence.FirstToken, side == 0 ? 0 : question.Cue.End), enclosure.First);
        var end = Math.Min(Math.Min(sentence.EndToken, side == 1 ? table.Count : question.Cue.First), enclosure.End);
        for (var token = first; token < end; token++)
        {
            if (CanStart(table, sentence, token, isOwn)) FillStart(question, side, token, lattice);
            if (CanEnd(table, sentence, token, isOwn)) FillEnd(question, side, token + 1, lattice);
        }
    }

    private static bool CanStart(TokenTable table, Sentence sentence, int token, bool isOwn)
    {
        var isMark = table.Upos[token] == PartOfSpeech.Punct && !table.Opens[token];
        if (isOwn) return !isMark || table.Shape[token] == 4 && !IsClause(table, token);
        return token == sentence.FirstToken || table.Opens[token] || token == sentence.FirstToken + 1 && table.Opens[token - 1];
    }

    private static bool CanEnd(TokenTable table, Sentence sentence, int token, bool isOwn)
    {
        if (isOwn) return true;
        return token == sentence.EndToken - 1 || token == sentence.EndToken - 2 || table.Closes[token];
    }

    private static bool IsClause(TokenTable table, int token) =>
        table.IsMark(token, ',') || table.IsMark(token, '.') || table.IsMark(token, ':') || table.IsMark(token, ';') || table.Closes[token];

    private static void FillStart(ContentQuestion question, uint side, int token, SpanLattice lattice)
    {
        var table = question.Table;
        var features = lattice.StartFeatures;
        var rank = Rank(question);
        var place = PlaceBefore(question, token) * 2 + side;
        var between = side == 0 ? question.Cue.First - token : token - question.Cue.End;
        var state = QuotationState(table, token - 1) * 8 + QuotationState(table, token);
        features.Add(220 + rank, place, SentenceDistance(question, token));
        features.Add(222 + rank, place, Form(table, token));
        features.Add(224 + rank, place, Upos(table, token - 1) * 64 + Upos(table, token));
        features.Add(226 + rank, place, Class(table, question.Head));
        features.Add(228 + rank, place, Lemma(table, question.Head));
        features.Add(230 + rank, place, state);
        features.Add(232 + rank, Form(table, token - 1), side);
        features.Add(234 + rank, Form(table, token), Lemma(table, question.Head));
        features.Add(236 + rank, Bucket(between), side);
        features.Add(238 + rank, place * 64 + Upos(table, token), Form(table, question.Cue.End - 1));
        features.Add(240 + rank, state, Class(table, question.Head) * 2 + side);
        features.Add(242 + rank, Upos(table, token), Upos(table, token + 1) * 32 + place);
        features.Add(244 + rank, Xpos(table, token), Xpos(table, question.Head));
        features.Add(246 + rank, QuotationState(table, question.Head), QuotationState(table, token) * 2 + side);
        TreeFeatures.FillStart(table, question.Head, token, side, 400 + rank * TreeFeatures.BorderCount, features);
        lattice.CloseStart(token);
    }

    private static void FillEnd(ContentQuestion question, uint side, int end, SpanLattice lattice)
    {
        var table = question.Table;
        var features = lattice.EndFeatures;
        var rank = Rank(question);
        var place = PlaceAfter(question, end) * 2 + side;
        var state = QuotationState(table, end - 1) * 8 + QuotationState(table, end);
        var between = side == 0 ? question.Cue.First - end : end - question.Cue.End;
        features.Add(250 + rank, place, SentenceDistance(question, end - 1));
        features.Add(252 + rank, place, Form(table, end));
        features.Add(254 + rank, place, Upos(table, end - 1) * 64 + Upos(table, end));
        features.Add(256 + rank, place, state);
        features.Add(258 + rank, place, Class(table, question.Head));
        features.Add(260 + rank, Form(table, end - 1), side);
        features.Add(262 + rank, Form(table, end), Upos(table, end + 1) * 2 + side);
        features.Add(264 + rank, Form(table, end - 1), Form(table, end));
        features.Add(266 + rank, Bucket(between), side);
        features.Add(268 + rank, Upos(table, end) * 64 + Upos(table, end + 1), Upos(table, end - 1) * 16 + place);
        features.Add(270 + rank, QuotationState(table, end) * 8 + QuotationState(table, end + 1), place);
        features.Add(272 + rank, place, Lemma(table, question.Head));
        FillNext(question, end, features);
        TreeFeatures.FillEnd(table, question.Head, end, side, 420 + rank * TreeFeatures.BorderCount, features);
        lattice.CloseEnd(end);
    }

    // "said he would review it and warned of hackers", "..., arguing that": the next verb may go on with the source, not with the content.
    private static void FillNext(ContentQuestion question, int end, FeatureList features)
    {
        var table = question.Table;
        var isAttributing = Class(table, end + 1) is not (0 or Border) ? 1u : 0u;
        var isParallel = Xpos(table, end + 1) == Xpos(table, question.Head) ? 2u : 0u;
        features.Add(340, Form(table, end), isAttributing + isParallel);
        features.Add(341, Form(table, end), Xpos(table, end + 1));
        features.Add(342, FeatureList.Mix(6, Form(table, end), Xpos(table, end + 1)), isAttributing + isParallel);
        features.Add(343, Form(table, end), Form(table, end + 1));
        features.Add(344, Class(table, end + 1), Class(table, end));
        features.Add(345, FeatureList.Mix(6, Upos(table, end), Upos(table, end + 1)), Upos(table, end + 2));
    }

    private static void FillPairs(ContentQuestion question, int start, SpanLattice lattice)
    {
        var table = question.Table;
        var first = lattice.StartToken(start);
        var side = first < question.Cue.First ? 0u : 1u;
        var scan = new SpanScan(table, first, Xpos(table, question.Head));
        var own = table.Sentence[question.Head];
        for (var end = lattice.FirstEndAfter(first); end < lattice.EndCount; end++)
        {
            var range = new TokenRange(first, lattice.EndToken(end));
            // A paragraph's end is a part's end: what stands between paragraphs may be furniture.
            if (question.IsTaken(range) || !IsSameBlock(table, first, range.End - 1)) return;
            if (!lattice.IsEndKept(end)) continue;
            if (table.Sentence[first] < own && table.Sentence[range.End - 1] < own && !IsWholeSentences(table, range)) continue;
            scan.Extend(range.End);
            FillPair(question, side, scan, start, end, lattice);
        }
    }

    private static bool IsWholeSentences(TokenTable table, TokenRange range) =>
        table.SentenceOf(range.First).FirstToken >= range.First - 1 && table.SentenceOf(range.End - 1).EndToken <= range.End + 1;

    private static void FillPair(ContentQuestion question, uint side, SpanScan scan, int start, int end, SpanLattice lattice)
    {
        var table = question.Table;
        var range = new TokenRange(scan.First, scan.End);
        var rank = Rank(question);
        var features = lattice.PairFeatures;
        var quoted = QuotedWhole(table, range);
        var sentences = Bucket(table.Sentence[range.End - 1] - table.Sentence[range.First]);
        var place = PlaceBefore(question, range.First) * 16 + PlaceAfter(question, range.End);
        features.Add(280 + rank, Bucket(scan.Length), side);
        features.Add(282 + rank, quoted * 16 + sentences, side);
        features.Add(284 + rank, place, side);
        features.Add(286 + rank, place, Class(table, question.Head));
        features.Add(288 + rank, quoted * 4 + Balance(table, range), Class(table, question.Head) * 2 + side);
        features.Add(290 + rank, Bucket(scan.VerbCount), Bucket(scan.Length) * 2 + side);
        features.Add(292 + rank, Bucket(scan.Length), Class(table, question.Head));
        features.Add(294 + rank, Bucket(scan.Length), Lemma(table, question.Head));
        features.Add(296 + rank, scan.VerbCount > 0 ? 1u : 0u, Lemma(table, question.Head));
        features.Add(298 + rank, place, quoted);
        features.Add(300 + rank, Balance(table, range), sentences * 2 + side);
        features.Add(302 + rank, Form(table, range.First), Form(table, range.End));
        features.Add(304 + rank, AttributesInside(table, range), side);
        features.Add(346, Bucket(scan.ParallelCount), Class(table, question.Head) * 2 + side);
        features.Add(347, Bucket(scan.ParallelCount) * 8 + Bucket(scan.ClauseCount), PlaceAfter(question, range.End));
        features.Add(348, Bucket(scan.CommaCount), PlaceAfter(question, range.End) * 2 + side);
        if (scan.Length <= 4) features.Add(350 + rank, scan.WordPath, side);
        features.Add(352 + rank, scan.Length <= 4 ? scan.TagPath : 1u, side);
        features.Add(349, Bucket(scan.VerbCount), Lemma(table, question.Head));
        if (rank > 0) FillRelation(question, range, quoted, features);
        TreeFeatures.FillPair(table, question.Head, range, scan.LooseCount, side, 440 + rank * TreeFeatures.PairCount, features);
        lattice.ClosePair(start, end);
    }

    // How a further part stands to the one before it.
    private static void FillRelation(ContentQuestion question, TokenRange range, uint quoted, FeatureList features)
    {
        var table = question.Table;
        var part = question.Parts[^1];
        var isAfter = range.First >= part.End;
        var gap = isAfter ? range.First - part.End : part.First - range.End;
        var before = QuotedWhole(table, part);
        var order = (isAfter ? 1u : 0u) + (range.First > question.Cue.First ? 2u : 0u) + (part.First > question.Cue.First ? 4u : 0u);
        var isSameSentence = table.Sentence[part.End - 1] == table.Sentence[range.First];
        var border = !IsSameBlock(table, part.First, range.First) ? 2u : isSameSentence ? 0u : 1u;
        features.Add(310, order, before * 4 + quoted);
        features.Add(311, order * 4 + border, before * 4 + quoted);
        features.Add(312, order, Bucket(gap));
        features.Add(313, order, Form(table, part.End - 1));
        features.Add(314, before * 4 + quoted, Class(table, question.Head));
        features.Add(315, order * 4 + border, (uint)question.Parts.Length);
        features.Add(316, before * 4 + quoted, order * 64 + SentenceDistance(question, range.First) * 4 + border);
        features.Add(317, order * 4 + border, Lemma(table, question.Head));
    }

    private static uint Rank(ContentQuestion question) => question.Parts.IsEmpty ? 0u : 1u;

    // What stands just before a start.
    private static uint PlaceBefore(ContentQuestion question, int token)
    {
        var table = question.Table;
        if (token == question.Cue.End) return 1;
        if (question.Source is { } source && token == source.End) return 2;
        if (table.SentenceOf(token).FirstToken == token) return 3;
        if (table.IsMark(token - 1, ',')) return token - 1 == question.Cue.End ? 4u : 5u;
        if (table.IsMark(token - 1, ':')) return 6;
        if (table.Opens[token]) return 7;
        return table.Upos[token - 1] == PartOfSpeech.Punct ? 8u : 0u;
    }

    // What stands just after an end.
    private static uint PlaceAfter(ContentQuestion question, int end)
    {
        var table = question.Table;
        if (end == question.Cue.First) return 1;
        if (question.Source is { } source && end == source.First) return 2;
        var last = table.SentenceOf(end - 1).EndToken;
        if (end == last) return 3;
        if (end == last - 1) return table.Upos[end] == PartOfSpeech.Punct ? 4u : 5u;
        if (table.IsMark(end, ',')) return end + 1 == question.Cue.First || end + 1 == question.Source?.First ? 6u : 7u;
        if (table.Closes[end - 1]) return 8;
        return table.Upos[end] == PartOfSpeech.Punct ? 9u : 0u;
    }

    private static uint SentenceDistance(ContentQuestion question, int token) =>
        (uint)Math.Clamp(question.Table.Sentence[token] - question.Table.Sentence[question.Head] + 4, 0, 12);

    private static bool IsSameBlock(TokenTable table, int token, int other) =>
        IsInside(table, token) && IsInside(table, other) && table.SentenceOf(token).Block == table.SentenceOf(other).Block;

    // 3: a whole quotation; 2: opens one; 1: closes one; 0: neither.
    private static uint QuotedWhole(TokenTable table, TokenRange range) =>
        (table.Opens[range.First] ? 2u : 0u) + (table.Closes[range.End - 1] ? 1u : 0u);

    // Whether a span cuts a quotation in two: 0 no, 1 at its start, 2 at its end, 3 at both.
    private static uint Balance(TokenTable table, TokenRange range)
    {
        var cutsStart = table.Quotation[range.First] >= 0 && !table.Opens[range.First];
        var cutsEnd = table.Quotation[range.End - 1] >= 0 && !table.Closes[range.End - 1];
        return (cutsStart ? 1u : 0u) + (cutsEnd ? 2u : 0u);
    }

    private static uint AttributesInside(TokenTable table, TokenRange range)
    {
        var end = Math.Min(range.End, range.First + 12);
        for (var token = range.First; token < end; token++)
            if (table.CueClass[token] == CueClass.Say && table.Upos[token] == PartOfSpeech.Verb) return 1;
        return 0;
    }
}
