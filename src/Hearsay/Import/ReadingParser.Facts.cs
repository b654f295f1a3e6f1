namespace Hearsay.Import;

/// <summary>Times, quantities, places, events, statements and conflicts.</summary>
public static partial class ReadingParser
{
    private static TimeExpression ParseTime(JsonPart part) => new(
        part.ToSpan(),
        part["type"].ToKind<TimeType>(),
        part["value"].ToTextOrNull(),
        part["modifier"].ToTextOrNull(),
        part["basis"].ToKind<TimeBasis>(),
        part["anchor"].ToTextOrNull());

    private static Quantity ParseQuantity(JsonPart part, string text)
    {
        var span = part.ToSpan();
        return new Quantity(span, part["low"].ToDecimalOrNull(), part["best"].ToDecimalOrNull(), part["high"].ToDecimalOrNull())
        {
            IsImplied = part["implied"].ToTruth(),
            Trend = part["change"].ToKindOrNull<Trend>(),
            Unit = part["unit"].ToTextOrNull(),
            Hedge = part["hedge"].ToTextOrNull() is { } hedge ? FindNear(text, hedge, span) : null,
            Of = part["of"].ToTextOrNull(),
        };
    }

    // The format gives a hedge by its words alone; they stand inside the number's words or just beside them.
    private static TextSpan? FindNear(string text, string words, TextSpan span)
    {
        const int farthest = 60;
        var start = Math.Max(0, span.Start - words.Length - farthest);
        var end = Math.Min(text.Length, span.End + words.Length + farthest);
        var at = text[start..Math.Min(end, span.End)].LastIndexOf(words, StringComparison.Ordinal);
        if (at < 0) at = text[start..end].IndexOf(words, StringComparison.Ordinal);
        return at < 0 || words.Length == 0 ? null : new TextSpan(start + at, start + at + words.Length);
    }

    private static Place ParsePlace(JsonPart part) => new(
        part.ToSpan(),
        part["name"].ToText(),
        part["kind"].ToKind<PlaceKind>(),
        part["country"].ToTextOrNull(),
        part["latitude"].ToDoubleOrNull(),
        part["longitude"].ToDoubleOrNull(),
        part["geonames"].ToIndexOrNull());

    private static Event ParseEvent(JsonPart part) => new(part["type"].ToKind<EventType>(), part["trigger"].ToSpan())
    {
        Mode = part["mode"].ToTextOrNull(),
        Participants = part["participants"].ToMany(participant => new Participant(
            participant["role"].ToKind<ParticipantRole>(), participant["spans"].ToSpans(), participant["entity"].ToIndexOrNull())),
        Time = part["time"].ToIndexOrNull(),
        Place = part["place"].ToIndexOrNull(),
        Killed = part["killed"].ToIndexOrNull(),
        Injured = part["injured"].ToIndexOrNull(),
        Factuality = part["factuality"].ToKind<Factuality>(),
        Attribution = part["attribution"].ToIndexOrNull(),
        SameAs = part["sameAs"].ToIndexOrNull(),
    };

    private static Statement ParseStatement(JsonPart part) => new(
        part["span"].ToSpan(), part["attribution"].ToIndexOrNull(), part["factuality"].ToKind<Factuality>())
    {
        Holder = part["holder"].ToKind<Holder>(),
        IsNegated = part["negated"].ToTruth(),
        IsOpinion = part["opinion"].ToTruth(),
        Loaded = part["loaded"].ToSpans(),
        Times = part["times"].ToIndices(),
        Quantities = part["quantities"].ToIndices(),
        Places = part["places"].ToIndices(),
        Events = part["events"].ToIndices(),
    };

    private static Conflict ParseConflict(JsonPart part) => new(
        part["kind"].ToKind<ConflictKind>(),
        part["about"].ToText(),
        part["spans"].ToSpans(),
        part["values"].ToMany(value => value.ToText()));
}
