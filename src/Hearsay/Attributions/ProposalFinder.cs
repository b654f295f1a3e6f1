using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds cues, and for each its source and its content, by trained scorers of candidates.</summary>
/// <remarks>Every step looks at a bounded neighbourhood of the cue, so the work grows with the length of the text and no faster.</remarks>
internal sealed class ProposalFinder(ProposalModels models, double leastHead = ProposalFinder.LeastHead)
{
    /// <summary>The least probability at which a word is taken for the head of a cue; chosen on PolNeAR dev for the F1 of cues.</summary>
    public const double LeastHead = 0.4;

    /// <summary>The same for a verb of speech inside quotation marks, where the corpus marks nothing.</summary>
    public const double LeastQuotedHead = 0.2;

    /// <summary>The most parts of one content.</summary>
    private const int MostParts = 6;

    /// <summary>The most sources of a cue whose contents are compared.</summary>
    private const int MostSources = 3;

    /// <summary>The most cues of one sentence. "He said he said" may go on without end; what people write has fewer.</summary>
    private const int MostCues = 10;

    /// <summary>The least probability of a source whose content is looked for.</summary>
    private const double LeastSourceShare = 0.05;

    // Buffers are lent to one article at a time; what is in them never outlives the lending.
    private readonly ConcurrentBag<StatementMemory> _idle = [];

    /// <summary>The proposals of an article, by the place of their cues.</summary>
    public ImmutableArray<Proposal> Find(TokenTable table)
    {
        var memory = _idle.TryTake(out var idle) ? idle : new StatementMemory();
        var search = new Search(table, models, leastHead, memory);
        var cues = search.Cues();
        var proposals = ImmutableArray.CreateBuilder<Proposal>(cues.Count);
        foreach (var cue in cues)
            if (search.Complete(cue) is { } proposal) proposals.Add(proposal);
        _idle.Add(memory);
        return proposals.ToImmutable();
    }

    /// <summary>A cue that was found, before its source and content are.</summary>
    private readonly record struct FoundCue(TokenRange Range, int Head, double Probability);

    /// <summary>The buffers of one article's search.</summary>
    private sealed class Search(TokenTable table, ProposalModels models, double leastHead, StatementMemory memory)
    {
        private readonly StatementScores _scores = StatementScores.Read(table, models.Encoder, memory);
        private readonly SpanLattice _lattice = new();
        private readonly FeatureList _features = new();
        private readonly List<(TokenRange? Range, double Probability)> _choices = [];
        private readonly SpanChooser _extents = new(models.CueExtent);
        private readonly SpanChooser _sources = new(models.Source);
        private readonly SpanChooser _contents = new(models.Content);

        public List<FoundCue> Cues()
        {
            var cues = new List<FoundCue>();
            for (var token = 0; token < table.Count; token++)
            {
                if (!CueHeadFeatures.IsCandidate(table, token) || IsFull(cues, token)) continue;
                var probability = HeadProbability(token);
                var least = IsQuotedSaying(token) ? LeastQuotedHead : leastHead;
                if (probability >= least) Keep(cues, new FoundCue(Extent(token), token, probability));
            }

            return cues;
        }

        private bool IsFull(List<FoundCue> cues, int token) =>
            cues.Count >= MostCues && cues[^MostCues].Head >= table.SentenceOf(token).FirstToken;

        // Source and content are chosen together: the source that leaves the better content wins.
        public Proposal? Complete(FoundCue cue)
        {
            SourceFeatures.FillBorders(table, cue.Range, cue.Head, _lattice);
            _scores.Score(cue.Head, SpanRole.Source, _lattice);
            _sources.Prune(_lattice);
            SourceFeatures.FillPairs(table, cue.Range, cue.Head, _lattice);
            _sources.Choose(_lattice, MostSources, LeastSourceShare, _choices);
            var (best, bestShare) = (default(ContentQuestion), 0.0);
            foreach (var (source, share) in _choices)
            {
                var question = new ContentQuestion(table, cue.Range, cue.Head, source, []);
                var (pair, contentShare) = ChoosePart(question);
                if (pair < 0 || share * contentShare <= bestShare) continue;
                bestShare = share * contentShare;
                best = question with { Parts = [_lattice.Range(pair)!.Value] }; // The first part is never "none".
            }

            return best is null ? null : Finish(cue, best, bestShare);
        }

        private Proposal Finish(FoundCue cue, ContentQuestion question, double share)
        {
            for (var part = 1; part < MostParts; part++)
            {
                if (_lattice.Range(ChoosePart(question).Pair) is not { } range) break;
                question = question with { Parts = question.Parts.Add(range) };
            }

            var confidence = cue.Probability * Math.Sqrt(share);
            return new Proposal(cue.Range, cue.Head, question.Source, [.. question.Parts.OrderBy(part => part.First)], confidence);
        }

        // “Radio Tarn reported that ...,” the Courier noted.
        private bool IsQuotedSaying(int token) => table.Quotation[token] >= 0 && table.Upos[token] == PartOfSpeech.Verb
            && table.CueClass[token] is CueClass.Say or CueClass.Report or CueClass.Claim;

        private (int Pair, double Probability) ChoosePart(ContentQuestion question)
        {
            ContentFeatures.FillBorders(question, _lattice);
            _scores.Score(question.Head, question.Parts.IsEmpty ? SpanRole.Content : SpanRole.FurtherContent, _lattice);
            _contents.Prune(_lattice);
            ContentFeatures.FillPairs(question, _lattice);
            return _contents.Choose(_lattice);
        }

        private double HeadProbability(int token)
        {
            _features.Clear();
            CueHeadFeatures.Fill(table, token, _features);
            return 1 / (1 + Math.Exp(-models.CueHead.Score(_features[0]) - _scores.Cue(token)));
        }

        private TokenRange Extent(int head)
        {
            CueExtentFeatures.Fill(table, head, _lattice);
            return _lattice.Range(_extents.Choose(_lattice).Pair) ?? new TokenRange(head, head + 1);
        }

        // Of two cues that overlap, the surer one stays.
        private static void Keep(List<FoundCue> cues, FoundCue cue)
        {
            while (cues.Count > 0 && cues[^1].Range.Overlaps(cue.Range))
            {
                if (cues[^1].Probability >= cue.Probability) return;
                cues.RemoveAt(cues.Count - 1);
            }

            cues.Add(cue);
        }
    }
}
