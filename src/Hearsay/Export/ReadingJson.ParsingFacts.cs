using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>The way back for facts and for the small values that every part is made of.</summary>
public static partial class ReadingJson
{
    private static TimeExpression ParseTime(JsonElement json) => new(
        ParseSpan(json), ParseKind<TimeType>(json, "type"), ParseText(json, "value"), ParseText(json, "modifier"),
        ParseKind<TimeBasis>(json, "basis"), ParseText(json, "anchor"));

    private static Quantity ParseQuantity(JsonElement json, string text)
    {
        var span = ParseSpan(json);
        return new Quantity(span, ParseDecimal(json, "low"), ParseDecimal(json, "best"), ParseDecimal(json, "high"))
        {
            IsImplied = json.GetProperty("implied").GetBoolean(),
            Trend = json.TryGetProperty("change", out _) ? ParseKind<Trend>(json, "change") : null,
            Unit = ParseText(json, "unit"),
            Hedge = ParseText(json, "hedge") is { } hedge ? FindWords(text, hedge, span) : null,
            Of = ParseText(json, "of"),
            IsCorrected = IsMarked(json, "corrected"),
        };
    }

    // Written only where it is so.
    private static bool IsMarked(JsonElement json, string name) => json.TryGetProperty(name, out var mark) && mark.GetBoolean();

    // The format gives the words alone. They stand in the number's own words or just beside them.
    private static TextSpan? FindWords(string text, string words, TextSpan near)
    {
        var before = text.LastIndexOf(words, Math.Max(near.End - 1, 0), StringComparison.Ordinal);
        var after = text.IndexOf(words, near.Start, StringComparison.Ordinal);
        var isAfter = after >= 0 && (before < 0 || after - near.End < near.Start - before);
        var start = isAfter ? after : before;
        return start < 0 ? null : new TextSpan(start, start + words.Length);
    }

    private static Place ParsePlace(JsonElement json) => new(
        ParseSpan(json), ParseText(json, "name")!, ParseKind<PlaceKind>(json, "kind"), ParseText(json, "country"),
        ParseDouble(json, "latitude"), ParseDouble(json, "longitude"), ParseIndex(json, "geonames"));

    private static Event ParseEvent(JsonElement json)
    {
        // "plover:ASSAULT".
        var type = ParseText(json, "type")!;
        return new Event(Enum.Parse<EventType>(type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..], ignoreCase: true),
            ParseSpan(json.GetProperty("trigger")))
        {
            Mode = ParseText(json, "mode"),
            Participants = ParseArray(json, "participants", participant => new Participant(
                ParseKind<ParticipantRole>(participant, "role"), ParseSpans(participant, "spans"), ParseIndex(participant, "entity"))),
            Time = ParseIndex(json, "time"),
            Place = ParseIndex(json, "place"),
            Killed = ParseIndex(json, "killed"),
            Injured = ParseIndex(json, "injured"),
            Factuality = ParseKind<Factuality>(json, "factuality"),
            Attribution = ParseIndex(json, "attribution"),
            SameAs = ParseIndex(json, "sameAs"),
        };
    }

    private static Statement ParseStatement(JsonElement json) => new(
        ParseSpan(json.GetProperty("span")), ParseIndex(json, "attribution"), ParseKind<Factuality>(json, "factuality"))
    {
        Holder = ParseKind<Holder>(json, "holder"),
        IsNegated = json.GetProperty("negated").GetBoolean(),
        IsOpinion = json.GetProperty("opinion").GetBoolean(),
        Loaded = ParseSpans(json, "loaded"),
        Times = ParseIndices(json, "times"),
        Quantities = ParseIndices(json, "quantities"),
        Places = ParseIndices(json, "places"),
        Events = ParseIndices(json, "events"),
    };

    private static Conflict ParseConflict(JsonElement json) => new(
        ParseKind<ConflictKind>(json, "kind"), ParseText(json, "about")!, ParseSpans(json, "spans"), ParseTexts(json, "values"));

    private static ImmutableArray<T> ParseArray<T>(JsonElement json, string name, Func<JsonElement, T> parse) =>
        [.. json.GetProperty(name).EnumerateArray().Select(parse)];

    private static T? ParsePart<T>(JsonElement json, string name, Func<JsonElement, T> parse) where T : class =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Object } part ? parse(part) : null;

    private static ImmutableArray<TextSpan> ParseSpans(JsonElement json, string name) => ParseArray(json, name, ParseSpan);

    private static ImmutableArray<int> ParseIndices(JsonElement json, string name) => ParseArray(json, name, index => index.GetInt32());

    private static ImmutableArray<string> ParseTexts(JsonElement json, string name) => ParseArray(json, name, text => text.GetString()!);

    private static TextSpan ParseSpan(JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static T ParseKind<T>(JsonElement json, string name) where T : struct, Enum =>
        Enum.Parse<T>(json.GetProperty(name).GetString()!, ignoreCase: true);

    private static Timestamp? ParseTimestamp(JsonElement json, string name) =>
        Timestamp.TryParse(ParseText(json, name), out var timestamp) ? timestamp : null;

    // Members that are written only where there is something to write may be missing.
    private static string? ParseText(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static int? ParseIndex(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } index ? index.GetInt32() : null;

    private static decimal? ParseDecimal(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static double? ParseDouble(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
