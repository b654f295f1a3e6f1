using Hearsay.Mentions;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>The coreference of a document of GUM, in which every mention is marked.</summary>
internal sealed class GumGold : IReferenceGold
{
    private readonly GumDocument _document;
    private readonly List<GumMention>[] _byHead;
    private readonly Dictionary<EntityDraft, string?> _entities = [];

    /// <summary>Sorts the mentions of a document by the words that lead them.</summary>
    public GumGold(GumDocument document)
    {
        _document = document;
        _byHead = new List<GumMention>[document.Words.Count];
        foreach (var mention in document.Mentions)
        {
            var head = document.HeadOf(mention);
            (_byHead[head] ??= []).Add(mention);
        }
    }

    /// <summary>The document.</summary>
    public GumDocument Document => _document;

    /// <inheritdoc/>
    public ReferenceAnswer Answer(ReferenceQuestion question)
    {
        var (words, candidates) = (question.Words, question.Candidates);
        var entity = EntityOf(words, question.Reference.Place);
        bool[] isAllowed = [.. candidates.Select(candidate => entity is not null && EntityOf(words, candidate.Draft) == entity)];
        return new ReferenceAnswer(isAllowed, !isAllowed.Contains(true));
    }

    // A draft with names is the entity of most of them; for one without, its mentions were all led to it by the gold.
    private string? EntityOf(ArticleWords words, EntityDraft draft)
    {
        if (draft.Names.Count == 0) return EntityOf(words, draft.Last);
        if (!_entities.TryGetValue(draft, out var entity))
        {
            _entities[draft] = entity = draft.Names.Select(name => EntityOf(words.SpanOf(name.First, name.End)))
                .Where(found => found is not null).GroupBy(found => found).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        }

        return entity;
    }

    private string? EntityOf(ArticleWords words, MentionPlace place) => EntityOf(words.SpanOf(place.First, place.End));

    private string? EntityOf(TextSpan span)
    {
        GumMention? best = null;
        var bestLikeness = 0.0;
        for (var word = FirstWordFrom(span.Start); word < _document.Words.Count && _document.Words[word].Span.Start < span.End; word++)
        {
            foreach (var mention in _byHead[word] ?? [])
            {
                var likeness = Likeness(mention, span);
                if (likeness > bestLikeness) (best, bestLikeness) = (mention, likeness);
            }
        }

        return best?.Entity;
    }

    private double Likeness(GumMention mention, TextSpan span)
    {
        var other = _document.Words[mention.First].Span.Cover(_document.Words[mention.Last].Span);
        double both = Math.Min(span.End, other.End) - Math.Max(span.Start, other.Start);
        return both / (span.Length + other.Length - both);
    }

    private int FirstWordFrom(int offset)
    {
        var (low, high) = (0, _document.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Words[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
