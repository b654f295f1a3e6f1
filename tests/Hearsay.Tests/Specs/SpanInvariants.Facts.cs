using System.Collections.Immutable;

namespace Hearsay.Tests.Specs;

/// <summary>What holds of the facts of every reading.</summary>
internal sealed partial class SpanInvariants
{
    private void CheckFacts()
    {
        CheckLayer(_reading.Times.Select(time => time.Span), "times");
        CheckInOrder(_reading.Places.Select(place => place.Span), "places");
        CheckInOrder(_reading.Quantities.Select(quantity => quantity.Span), "quantities");
        CheckInOrder(_reading.Events.Select(happening => happening.Trigger), "events");
        CheckInOrder(_reading.Statements.Select(statement => statement.Span), "statements");
        foreach (var quantity in _reading.Quantities) Check(quantity);
        foreach (var place in _reading.Places) Check(place);
        foreach (var happening in _reading.Events) Check(happening);
        foreach (var statement in _reading.Statements) Check(statement);
        foreach (var conflict in _reading.Conflicts) Check(conflict);
    }

    private void CheckInOrder(IEnumerable<TextSpan> spans, string label)
    {
        var all = spans.ToList();
        CheckSpans(all, label);
        CheckOrder(all.Select(span => span.Start), label);
        Require(IsRead([.. all]), $"{label}: one stands in furniture");
    }

    private void Check(Quantity quantity)
    {
        var label = $"the quantity {quantity.Span}";
        Require(quantity.Low is not { } low || quantity.High is not { } high || low <= high, $"{label} has its bounds the wrong way round");
        Require((quantity.Low ?? quantity.Best ?? quantity.High) is not null, $"{label} has no number");
        CheckSpans(Given(quantity.Hedge).Concat(Given(quantity.Counted)), label);
    }

    private void Check(Place place)
    {
        var isWhole = (place.Latitude is null) == (place.Longitude is null);
        Require(isWhole && place.Latitude is null or >= -90 and <= 90 && place.Longitude is null or >= -180 and <= 180,
            $"the place {place.Name} lies off the map");
    }

    private void Check(Event happening)
    {
        var label = $"the event {happening.Trigger}";
        foreach (var part in happening.Participants)
        {
            Require(part.Spans.Length > 0, $"{label} has a participant without words");
            CheckParts(part.Spans, label);
            RequireEntity(part.Entity, label);
        }

        RequireIndices(Given(happening.Time), _reading.Times.Length, label);
        RequireIndices(Given(happening.Place), _reading.Places.Length, label);
        RequireIndices(Given(happening.Killed).Concat(Given(happening.Injured)), _reading.Quantities.Length, label);
        RequireIndices(Given(happening.Attribution), _reading.Attributions.Length, label);
        RequireIndices(Given(happening.SameAs), _reading.Events.Length, label);
    }

    private void Check(Statement statement)
    {
        var label = $"the statement {statement.Span}";
        CheckParts(statement.Loaded, label);
        RequireIndices(Given(statement.Attribution), _reading.Attributions.Length, label);
        RequireIndices(statement.Times, _reading.Times.Length, label);
        RequireIndices(statement.Quantities, _reading.Quantities.Length, label);
        RequireIndices(statement.Places, _reading.Places.Length, label);
        RequireIndices(statement.Events, _reading.Events.Length, label);
    }

    private void Check(Conflict conflict)
    {
        var label = $"the conflict about {conflict.About}";
        CheckInOrder(conflict.Spans, label);
        var isWhole = conflict.Spans.Length >= 2 && conflict.Spans.Length == conflict.Values.Length;
        Require(isWhole, $"{label} has not two sides with their values");
    }

    private void RequireIndices(IEnumerable<int> indices, int count, string label) =>
        Require(indices.All(index => IsIndex(index, count)), $"{label} names what is not there");

    private static ImmutableArray<T> Given<T>(T? value) where T : struct => value is { } given ? [given] : [];
}
