using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Export;

namespace Hearsay.Desk.Views;

/// <summary>Puts the facts of a reading into words.</summary>
public static class FactLines
{
    /// <summary>All facts whose words lie in some spans, by where they stand.</summary>
    public static ImmutableArray<FactLine> Within(Reading reading, ImmutableArray<TextSpan> spans) =>
        [.. Of(reading).Where(fact => spans.Any(span => span.Contains(fact.Span)))];

    /// <summary>All facts, by where they stand.</summary>
    public static ImmutableArray<FactLine> Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. reading.Times.Select(time => Make(reading, "time", time.Span, Describe(time)))
                .Concat(reading.Quantities.Where(quantity => !quantity.IsImplied)
                    .Select(quantity => Make(reading, "figure", quantity.Span, Describe(quantity))))
                .Concat(reading.Places.Select(place => Make(reading, "place", place.Span, Describe(place))))
                .Concat(reading.Events.Select(happening => Make(reading, "event", happening.Trigger, Describe(happening))))
                .OrderBy(fact => fact.Span),
        ];
    }

    /// <summary>How sure its statements make the content of an attribution sound: "probable", "certain, negated"; empty where none is.</summary>
    public static ImmutableArray<string> DescribeCertainty(Reading reading, int attribution)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [.. reading.Statements.Where(statement => statement.Attribution == attribution).Select(Describe).Distinct()];
    }

    private static FactLine Make(Reading reading, string kind, TextSpan span, string? value)
    {
        var words = Excerpt.Straighten(reading.Article[span]);
        return new FactLine(kind, words, value == words ? null : value, span);
    }

    private static string Describe(Statement statement)
    {
        var parts = new List<string> { WireName.Of(statement.Factuality) };
        if (statement.IsNegated) parts.Add("negated");
        if (statement.IsOpinion) parts.Add("opinion");
        return string.Join(", ", parts);
    }

    private static string? Describe(TimeExpression time) => time.Basis == TimeBasis.Fallback ? $"{time.Value} (open)" : time.Value;

    private static string Describe(Quantity quantity)
    {
        var number = (quantity.Low, quantity.Best, quantity.High) switch
        {
            (_, { } best, _) => Write(best),
            ({ } low, _, null) => $"at least {Write(low)}",
            (null, _, { } high) => $"at most {Write(high)}",
            ({ } low, _, { } high) => $"{Write(low)} to {Write(high)}",
            _ => "some",
        };
        var trend = quantity.Trend is { } direction ? $", {WireName.Of(direction)}" : "";
        return string.Join(' ', new[] { number, quantity.Unit, quantity.Of }.Where(part => part is not null)) + trend;
    }

    private static string Describe(Place place) => string.Join(", ",
        new[] { place.Name, place.Kind == PlaceKind.Other ? null : WireName.Of(place.Kind), place.Country }.Where(part => part is not null));

    private static string Describe(Event happening)
    {
        var name = happening.Type.ToString().ToLowerInvariant();
        var mode = happening.Mode is null ? "" : $" ({happening.Mode})";
        return $"{name}{mode}, {WireName.Of(happening.Factuality)}";
    }

    private static string Write(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
