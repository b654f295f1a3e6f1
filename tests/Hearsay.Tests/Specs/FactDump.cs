using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Tests.Specs;

/// <summary>The facts of one kind in a reading as lines that people can check: the words in brackets, then what they mean.</summary>
internal sealed class FactDump
{
    private static readonly FrozenDictionary<string, Func<FactDump, IEnumerable<string>>> _kinds =
        new Dictionary<string, Func<FactDump, IEnumerable<string>>>
        {
            ["times"] = dump => dump._reading.Times.Select(dump.Line),
            ["quantities"] = dump => dump._reading.Quantities.Select(dump.Line),
            ["places"] = dump => dump._reading.Places.Select(dump.Line),
            ["events"] = dump => dump._reading.Events.Select(dump.Line),
            ["statements"] = dump => dump._reading.Statements.Select(dump.Line),
            ["conflicts"] = dump => dump._reading.Conflicts.Select(dump.Line),
            ["entities"] = dump => dump._reading.Entities.Select(dump.Line),
        }.ToFrozenDictionary();

    private readonly Reading _reading;

    private FactDump(Reading reading) => _reading = reading;

    /// <summary>The names of the kinds, as fences give them.</summary>
    public static ICollection<string> Kinds => _kinds.Keys;

    /// <summary>A line for each fact of the kind, each ending in a line feed.</summary>
    public static string Of(Reading reading, string kind) => string.Concat(_kinds[kind](new FactDump(reading)).Select(line => line + "\n"));

    private string Line(TimeExpression time) =>
        $"{Quote(time.Span)} {Name(time.Type)} {time.Value ?? "unknown"}{With(" ", time.Modifier)}"
        + $"{(time.Basis == TimeBasis.Explicit ? "" : $" ({Name(time.Basis)}{With(" from ", time.Anchor)})")}";

    private string Line(Quantity quantity)
    {
        var parts = new[]
        {
            Numbers(quantity),
            quantity.Unit,
            quantity.IsImplied ? "(implied)" : null,
            quantity.Hedge is { } hedge ? $"hedge: {Quote(hedge)}" : null,
            quantity.Trend is { } trend ? Name(trend) : null,
            quantity.Of is { } of ? $"of: {of}" : null,
        };
        return $"{Quote(quantity.Span)} {string.Join(" ", parts.OfType<string>())}";
    }

    private static string Numbers(Quantity quantity)
    {
        var best = quantity.Best is { } said ? Number(said) : "";
        if (quantity.Low == quantity.Best && quantity.High == quantity.Best) return best;
        var (low, high) = (quantity.Low is { } least ? Number(least) : "", quantity.High is { } most ? Number(most) : "");
        return $"{best}[{low}..{high}]";
    }

    private string Line(Place place)
    {
        var degrees = place.Latitude is { } latitude && place.Longitude is { } longitude
            ? string.Create(CultureInfo.InvariantCulture, $" {latitude:0.0} {longitude:0.0}") : " unknown";
        return $"{Quote(place.Span)} {place.Name} ({Name(place.Kind)}){With(" ", place.Country)}{degrees}";
    }

    private string Line(Event happening)
    {
        var parts = new[]
        {
            happening.Mode is { } mode ? $"/{mode}" : "",
            happening.IsNegated ? " not" : "",
            happening.Factuality == Factuality.Certain ? "" : $" {Name(happening.Factuality)}",
            string.Concat(happening.Participants.Select(part => $"; {Name(part.Role)}: {string.Join(" ", part.Spans.Select(Quote))}")),
            happening.Time is { } time ? $"; time: {_reading.Times[time].Value ?? "unknown"}" : "",
            happening.Place is { } place ? $"; place: {_reading.Places[place].Name}" : "",
            happening.Killed is { } killed ? $"; killed: {Numbers(_reading.Quantities[killed])}" : "",
            happening.Injured is { } injured ? $"; injured: {Numbers(_reading.Quantities[injured])}" : "",
            happening.Attribution is { } attribution ? $"; on the word of: {_reading.Attributions[attribution].Source?.Name ?? "?"}" : "",
            happening.SameAs is { } first ? $"; same as {Quote(_reading.Events[first].Trigger)}" : "",
        };
        return $"{Quote(happening.Trigger)} {happening.Type.ToString().ToUpperInvariant()}{string.Concat(parts)}";
    }

    private string Line(Statement statement)
    {
        var holder = statement.Holder == Holder.Source && statement.Attribution is { } attribution
            ? $"; source: {Holding(attribution)}" : "";
        var marks = (statement.IsNegated ? "; negated" : "") + (statement.IsOpinion ? "; opinion" : "");
        var loaded = statement.Loaded is [] ? "" : $"; loaded: {string.Join(" ", statement.Loaded.Select(Quote))}";
        return $"{Quote(statement.Span)} {Name(statement.Factuality)}{holder}{marks}{loaded}";
    }

    private string Holding(int attribution) => _reading.Attributions[attribution].Source is { } source
        ? source.Name ?? string.Join(" ", source.Spans.Select(Quote)) : "none";

    private string Line(Conflict conflict)
    {
        var sides = conflict.Spans.Zip(conflict.Values, (span, value) => $"{Quote(span)} = {value}");
        return $"{Name(conflict.Kind)}, {conflict.About}: {string.Join(" / ", sides)}";
    }

    private string Line(Entity entity)
    {
        var mentions = string.Join(" ", entity.Mentions.Select(mention => Quote(mention.Span)));
        var age = entity.Age is { } said ? $", {said.Years} {Quote(said.Span)}" : "";
        return $"{entity.Name} ({Name(entity.Kind)}{age}){With(": ", entity.Description)}; {mentions}";
    }

    private string Quote(TextSpan span) => $"[{_reading.Article[span].ReplaceLineEndings("\\n")}]";

    private static string With(string before, string? text) => text is null ? "" : before + text;

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
