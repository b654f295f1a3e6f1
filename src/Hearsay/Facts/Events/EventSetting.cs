using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Says when and where an event is told to have happened: by the words of its clause, else of its sentence.</summary>
internal sealed class EventSetting
{
    /// <summary>The most words between one and the verb of its clause.</summary>
    private const int MostSteps = 12;

    private readonly FactWords _words;
    private readonly ImmutableArray<(int Index, int Token)>[] _times;
    private readonly ImmutableArray<(int Index, int Token)>[] _places;

    /// <summary>Sorts an article's dates and places by sentence; those of a saying ("he said on Monday") are left out.</summary>
    public EventSetting(
        FactWords words, ImmutableArray<TimeExpression> times, ImmutableArray<Place> places, ImmutableArray<Attribution> attributions)
    {
        _words = words;
        var sayings = attributions.Select(attribution => attribution.Time).OfType<int>().ToHashSet();
        var dates = Enumerable.Range(0, times.Length)
            .Where(index => times[index].Type is TimeType.Date or TimeType.Time && !sayings.Contains(index));
        _times = BySentence(dates, index => times[index].Span);
        _places = BySentence(Enumerable.Range(0, places.Length), index => places[index].Span);
    }

    /// <summary>When: an index into the article's times, or null.</summary>
    public int? TimeOf(int trigger) => Nearest(_times, trigger, _ => false);

    /// <summary>Where: an index into the article's places, or null.</summary>
    /// <remarks>A place that takes part ("Norway sent food") is not where it happens.</remarks>
    public int? PlaceOf(int trigger, ImmutableArray<RoleToken> roles) =>
        Nearest(_places, trigger, token => roles.Any(role => role.Head == token));

    /// <summary>The dates in the sentence of a token.</summary>
    public IEnumerable<int> TimesAround(int token) => _times[_words.SentenceOf(token)].Select(time => time.Index);

    private int? Nearest(ImmutableArray<(int Index, int Token)>[] facts, int trigger, Func<int, bool> isLeftOut)
    {
        (int Index, int Distance)? best = null;
        var clause = ClauseOf(trigger);
        foreach (var (index, token) in facts[_words.SentenceOf(trigger)])
        {
            if (isLeftOut(token)) continue;
            // Another clause is further off than any word of this one.
            var distance = Math.Abs(token - trigger) + (ClauseOf(token) == clause ? 0 : _words.Count);
            if (best is null || distance < best.Value.Distance) best = (index, distance);
        }

        return best?.Index;
    }

    private int ClauseOf(int token)
    {
        for (var step = 0; step < MostSteps && _words.Head(token) >= 0; step++)
        {
            var isClause = _words.Relation(token) is "ccomp" or "acl:relcl" or "advcl" or "parataxis" or "acl"
                || (_words.Relation(token) == "conj" && _words.PartAt(token) == PartOfSpeech.Verb);
            if (isClause) return token;
            token = _words.Head(token);
        }

        return token;
    }

    private ImmutableArray<(int Index, int Token)>[] BySentence(IEnumerable<int> indices, Func<int, TextSpan> span)
    {
        var facts = new ImmutableArray<(int Index, int Token)>[_words.Syntax.Sentences.Length];
        facts.AsSpan().Fill([]);
        foreach (var index in indices)
        {
            var token = TokenAt.FirstFrom(_words, span(index).Start);
            if (token < _words.Count) facts[_words.SentenceOf(token)] = facts[_words.SentenceOf(token)].Add((index, token));
        }

        return facts;
    }
}
