using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>The day and the place that a clause itself gives for its deed.</summary>
internal sealed class ClauseSetting
{
    private readonly ClauseReading _reading;
    private readonly FactWords _words;
    private readonly Dictionary<int, int> _times;
    private readonly Dictionary<int, int> _places;

    public ClauseSetting(ClauseReading reading, ImmutableArray<TimeExpression> times, ImmutableArray<Place> places)
    {
        (_reading, _words) = (reading, reading.Words);
        _times = ByVerb(times.Length, index => times[index].Span, IsWhen);
        _places = ByVerb(places.Length, index => places[index].Span, root => _words.Folded(_words.Child(root, "case")) == "in");
    }

    /// <summary>The time that hangs on a clause's verb: index into the article's times, or null.</summary>
    public int? TimeOf(int clause) => Find(_times, clause);

    /// <summary>The place that hangs on a clause's verb: index into the article's places, or null.</summary>
    public int? PlaceOf(int clause) => Find(_places, clause);

    // "He lost his life on Monday when he fled": the clause of a moment takes the day of the one it belongs to.
    private int? Find(Dictionary<int, int> facts, int clause)
    {
        var (place, mark) = (_reading.Layer.Clauses[clause], _reading.Layer.Signs[clause].Mark);
        if (facts.TryGetValue(place.Head, out var index)) return index;
        var isOfMoment = place is { Kind: ClauseKind.Adverbial, Parent: >= 0 } && mark is "when" or "as" or "while";
        return isOfMoment && facts.TryGetValue(_reading.Layer.Clauses[place.Parent].Head, out index) ? index : null;
    }

    private Dictionary<int, int> ByVerb(int count, Func<int, TextSpan> spanOf, Func<int, bool> isFit)
    {
        var facts = new Dictionary<int, int>();
        for (var index = 0; index < count; index++)
        {
            var root = RootOf(spanOf(index));
            if (root < 0 || !isFit(root)) continue;
            var head = _words.Head(root);
            // "Lost his life Monday": parsers hang the day on the noun before it.
            if (_words.Relation(head) is "obj" or "obl" && _words.PartAt(head) == PartOfSpeech.Noun) head = _words.Head(head);
            if (head >= 0 && _words.PartAt(head) == PartOfSpeech.Verb) facts.TryAdd(head, index);
        }

        return facts;
    }

    // The word of a span on which its other words depend.
    private int RootOf(TextSpan span)
    {
        var first = TokenAt.FirstFrom(_words, span.Start);
        for (var token = first; token < _words.Count && _words.SpanAt(token).Start < span.End; token++)
        {
            var head = _words.Head(token);
            if (head < 0) return -1;
            if (!span.Contains(_words.SpanAt(head))) return token;
        }

        return -1;
    }

    // "Since Monday" is no day on which he fled.
    private bool IsWhen(int root)
    {
        foreach (var child in _words.Children(root))
            if (_words.Relation(child) is "case" or "mark" && _words.Folded(child) is not ("on" or "in" or "at" or "during")) return false;
        return _words.Relation(root).StartsWith("obl", StringComparison.Ordinal)
            || _words.Relation(root) is "nmod" or "nmod:unmarked" or "advmod" or "dep";
    }
}
