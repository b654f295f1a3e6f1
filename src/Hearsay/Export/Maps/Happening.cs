using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>One happening with all mentions of it in an article; of each part the first mention that says it counts.</summary>
public sealed class Happening
{
    private readonly Reading _reading;

    private Happening(Reading reading, int index, ImmutableArray<Event> mentions) =>
        (_reading, Index, Mentions) = (reading, index, mentions);

    /// <summary>The index in <see cref="Reading.Events"/> of the first mention.</summary>
    public int Index { get; }

    /// <summary>The mentions, in text order; at least one.</summary>
    public ImmutableArray<Event> Mentions { get; }

    /// <summary>The first mention.</summary>
    public Event First => Mentions[0];

    /// <summary>When, or null where the article does not say.</summary>
    public TimeExpression? Time => Find(mention => mention.Time) is { } time ? _reading.Times[time] : null;

    /// <summary>Where, or null where the article does not say.</summary>
    public Place? Place => Find(mention => mention.Place) is { } place ? _reading.Places[place] : null;

    /// <summary>How many were killed, or null where the article does not say.</summary>
    public Quantity? Killed => Find(mention => mention.Killed) is { } killed ? _reading.Quantities[killed] : null;

    /// <summary>How many were hurt and lived, or null where the article does not say.</summary>
    public Quantity? Injured => Find(mention => mention.Injured) is { } injured ? _reading.Quantities[injured] : null;

    /// <summary>All happenings of a reading, by their first mention.</summary>
    public static IEnumerable<Happening> ListIn(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Events.Index().GroupBy(mention => mention.Item.SameAs ?? mention.Index)
            .Select(group => new Happening(reading, group.Key, [.. group.Select(mention => mention.Item)]));
    }

    /// <summary>What happened, in a line.</summary>
    public string Describe() => new EventWording(_reading).Of(Mentions);

    /// <summary>On whose word the article has it: the chain of the first mention that stands on anybody's, else the outlet.</summary>
    public string WriteChain() => Find(mention => mention.Attribution) is { } attribution
        ? Chain.Write(_reading, _reading.Attributions[attribution]) : Chain.FromPage(_reading).Name;

    /// <summary>The names of those on whom its mentions rest; the page's own outlet for what the article says in its own voice.</summary>
    public IEnumerable<string> ListOrigins() => Mentions.SelectMany(mention => ListOrigins(mention.Attribution)).Distinct();

    /// <summary>The conflicts of the article that touch the words of its mentions or what they say of it.</summary>
    public IEnumerable<Conflict> ListConflicts()
    {
        TextSpan[] words = [.. Mentions.SelectMany(ListWords)];
        return _reading.Conflicts.Where(conflict => conflict.Spans.Any(side => words.Any(span => span.Overlaps(side))));
    }

    private IEnumerable<string> ListOrigins(int? attribution)
    {
        if (attribution is not { } index) return [Chain.FromPage(_reading).Name];
        return _reading.Origins.Where(origin => origin.Attributions.Contains(index)).Select(origin => origin.Name);
    }

    private IEnumerable<TextSpan> ListWords(Event mention)
    {
        yield return mention.Trigger;
        if (mention.Time is { } time) yield return _reading.Times[time].Span;
        if (mention.Place is { } place) yield return _reading.Places[place].Span;
        if (mention.Killed is { } killed) yield return _reading.Quantities[killed].Span;
        if (mention.Injured is { } injured) yield return _reading.Quantities[injured].Span;
    }

    private int? Find(Func<Event, int?> part) => Mentions.Select(part).FirstOrDefault(found => found is not null);
}
