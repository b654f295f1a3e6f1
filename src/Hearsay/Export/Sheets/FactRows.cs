using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Draws up the rows of a fact sheet.</summary>
internal sealed class FactRows(Reading reading, FactUses uses)
{
    private static readonly Comparer<string?> _datesFirst = Comparer<string?>.Create((one, other) =>
        one is null || other is null ? (one is null).CompareTo(other is null) : string.CompareOrdinal(one, other));

    private readonly EventWording _wording = new(reading);

    /// <summary>The groups that have rows, in the order in which a checker asks.</summary>
    public ImmutableArray<FactGroup> Group()
    {
        FactGroup[] groups =
        [
            new("How many", null, [.. Numbers()]),
            new("What happened", null, [.. Events()]),
            new("When", NoteOnDays(), [.. Times()]),
            new("Where", null, [.. Places(), .. Names()]),
            new("How sure", Certainty(), [.. Statements()]),
        ];
        return [.. groups.Where(group => !group.Rows.IsEmpty)];
    }

    private IEnumerable<FactRow> Numbers() =>
        Merge(uses.Of(FactKind.Quantity), use => Number(reading.Quantities[use.Mark.Index], use))
            .OrderBy(row => QuantityWording.Rank(reading.Quantities[row.Uses[0].Mark.Index]));

    private static FactRow Number(Quantity quantity, FactUse use)
    {
        var worded = use with { Words = QuantityWording.Words(quantity) };
        return new FactRow(QuantityWording.Of(quantity), QuantityWording.Value(quantity), QuantityWording.Note(quantity), [worded]);
    }

    // A timeline: the calendar first, and after it lengths and what recurs.
    private IEnumerable<FactRow> Times() =>
        Merge(uses.Of(FactKind.Time), use => Time(reading.Times[use.Mark.Index], use)).OrderBy(DateOf, _datesFirst);

    private string? DateOf(FactRow row) =>
        reading.Times[row.Uses[0].Mark.Index] is { Type: TimeType.Date or TimeType.Time, Value: { } value } ? value : null;

    private FactRow Time(TimeExpression time, FactUse use)
    {
        var note = TimeWording.Note(time, reading.Article.Metadata.Published);
        return new FactRow(TimeWording.Of(time), time.Value ?? "", note, [use]);
    }

    private string? NoteOnDays() => reading.Article.Metadata.Published is { } published
        ? FormattableString.Invariant($"days are counted from {published.Date:yyyy-MM-dd}, the day of publication") : null;

    private IEnumerable<FactRow> Places() => Merge(uses.Of(FactKind.Place), use => Place(reading.Places[use.Mark.Index], use));

    private static FactRow Place(Place place, FactUse use) =>
        new(PlaceWording.Of(place), PlaceWording.Value(place), PlaceWording.Note(place), [use]) { Url = PlaceWording.Url(place) };

    private IEnumerable<FactRow> Names() => Merge(uses.Of(FactKind.Name), use =>
    {
        var name = Excerpt.Straighten(reading.Article[use.Span]);
        return new FactRow(name, name, PlaceWording.OffTheMap, [use]);
    });

    // One row a happening, however often it is told.
    private IEnumerable<FactRow> Events()
    {
        var told = uses.Of(FactKind.Event).GroupBy(use => reading.Events[use.Mark.Index].SameAs ?? use.Mark.Index);
        foreach (var group in told)
        {
            Event[] mentions = [.. group.Select(use => reading.Events[use.Mark.Index])];
            yield return new FactRow(_wording.Of(mentions), WireName.Of(mentions[0].Type), EventWording.Note(mentions[0]), [.. group]);
        }
    }

    private IEnumerable<FactRow> Statements() =>
        uses.Of(FactKind.Statement).OrderBy(use => StatementWording.Rank(reading.Statements[use.Mark.Index])).Select(Statement);

    private FactRow Statement(FactUse use)
    {
        var statement = reading.Statements[use.Mark.Index];
        var note = StatementWording.Note(reading.Article, statement);
        var voiced = use with { Attribution = statement.Attribution };
        return new FactRow(StatementWording.Of(statement), WireName.Of(statement.Factuality), note, [voiced]);
    }

    private string? Certainty() => reading.Statements.IsEmpty ? null : StatementWording.Count(reading.Statements);

    private static IEnumerable<FactRow> Merge(IEnumerable<FactUse> uses, Func<FactUse, FactRow> describe) =>
        uses.Select(describe).GroupBy(row => (row.Text, row.Value, row.Note))
            .Select(rows => rows.First() with { Uses = [.. rows.SelectMany(row => row.Uses)] });
}
