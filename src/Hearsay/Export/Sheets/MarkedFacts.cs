using System.Collections;
using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Chooses the facts that views mark and list, so that no words are listed twice for one thing.</summary>
internal sealed class MarkedFacts
{
    private readonly Reading _reading;

    private MarkedFacts(Reading reading) => _reading = reading;

    /// <summary>The words of every fact shown, layer by layer and in text order inside each.</summary>
    public static ImmutableArray<(TextSpan Span, FactMark Mark)> Of(Reading reading) => new MarkedFacts(reading).Collect();

    private ImmutableArray<(TextSpan Span, FactMark Mark)> Collect()
    {
        var numbers = ShownNumbers();
        return
        [
            .. Mark(FactKind.Time, _reading.Times, time => time.Span, IsShown(numbers)),
            .. Mark(FactKind.Quantity, _reading.Quantities, quantity => quantity.Span, numbers.Contains),
            .. Mark(FactKind.Place, _reading.Places, place => place.Span),
            .. Mark(FactKind.Name, OffTheMap(), span => span),
            .. Mark(FactKind.Event, _reading.Events, happening => happening.Trigger),
            .. Mark(FactKind.Statement, _reading.Statements, statement => statement.Span, StatementWording.IsTold),
            .. Mark(FactKind.Conflict, Sides(), span => span),
        ];
    }

    private IEnumerable<TextSpan> Sides() =>
        _reading.Conflicts.SelectMany(conflict => conflict.Spans.Take(conflict.Values.Length));

    private static IEnumerable<(TextSpan Span, FactMark Mark)> Mark<T>(
        FactKind kind, IEnumerable<T> layer, Func<T, TextSpan> spanOf, Func<T, bool>? isShown = null) =>
        from row in layer.Index()
        where isShown?.Invoke(row.Item) != false && !spanOf(row.Item).IsEmpty
        select (spanOf(row.Item), new FactMark(kind, row.Index));

    // "41 years ago" is a date and no number of years.
    private HashSet<Quantity> ShownNumbers()
    {
        var dates = Cover(_reading.Times.Where(time => time.Type is TimeType.Date or TimeType.Time).Select(time => time.Span));
        return [.. _reading.Quantities.Where(quantity => QuantityWording.IsTold(quantity) && !Touches(dates, quantity.Span))];
    }

    // "Within 90 days" is listed among the quantities, with its hedge.
    private Func<TimeExpression, bool> IsShown(HashSet<Quantity> shownNumbers)
    {
        var numbers = Cover(shownNumbers.Select(quantity => quantity.Span));
        return time => TimeWording.IsTold(time) && (time.Type != TimeType.Duration || !Touches(numbers, time.Span));
    }

    // Names of places that the gazetteer lacks.
    private IEnumerable<TextSpan> OffTheMap()
    {
        var places = Cover(_reading.Places.Select(place => place.Span));
        return _reading.Entities.Where(entity => entity.Kind == EntityKind.Place)
            .Where(entity => !entity.Mentions.Any(mention => Touches(places, mention.Span)))
            .SelectMany(entity => entity.Mentions).Where(mention => mention.Form == MentionForm.Name)
            .Select(mention => mention.Span).Order();
    }

    private BitArray Cover(IEnumerable<TextSpan> spans)
    {
        var covered = new BitArray(_reading.Article.Text.Length);
        foreach (var span in spans)
            for (var at = span.Start; at < span.End; at++) covered[at] = true;
        return covered;
    }

    private static bool Touches(BitArray covered, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            if (covered[at]) return true;
        return false;
    }
}
